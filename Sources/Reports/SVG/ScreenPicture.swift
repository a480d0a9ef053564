package import Files
package import TerminalUI
import Text
package import Themes

/// A screen, or a part of one, as a slide: its cells in the colours of its theme, on the paper that the
/// theme is for. Frames, curves and blocks are drawn, so that they are sharp at any size and need no font.
package struct ScreenPicture: Sendable {
  private let grid: Grid
  private let title: String
  private let ink: XtermColours.RGB
  private let paper: XtermColours.RGB

  /// - Parameters:
  ///   - theme: what the cells were drawn in; without colours they are black on white.
  ///   - title: for readers that cannot see it.
  package init(_ grid: Grid, theme: ThemeName, title: String) {
    self.grid = grid
    self.title = title
    let wall = theme.onWall
    ink = XtermColours.colour(wall?.ink.index ?? 16)
    paper = XtermColours.colour(wall?.paper.index ?? 231)
  }

  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package func write(to file: consuming AtomicFile) throws(FileError) {
    try file.write(svg)
    try file.commit()
  }

  /// As a PNG, which is made by a program that may not be there.
  ///
  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package func writePNG(to file: consuming AtomicFile) throws(FileError) {
    try PNGFile(svg: svg).write(to: file)
  }

  /// Around the cells, in pixels.
  private static let margin = 16.0
  /// The letters of DejaVu Sans Mono are 0.602 of this wide: a cell.
  private static let textSize = 16.6
  /// Of the line that letters stand on, from the top of a cell.
  private static let baseLine = 15.0

  /// The SVG.
  package var svg: String {
    let cell = CellPaths.cell
    var document = SVGDocument(
      width: 2 * Self.margin + Double(grid.size.columns) * cell.width,
      height: 2 * Self.margin + Double(grid.size.rows) * cell.height,
      paper: Self.code(paper), font: .monospaced)
    var backgrounds = CellPaths()
    var drawings = CellPaths()
    for y in 0..<grid.size.rows {
      fillBackgrounds(ofRow: y, &backgrounds)
      addDrawings(ofRow: y, &drawings)
    }
    backgrounds.draw(into: &document)
    drawings.draw(into: &document)
    document.group(textSize: Self.textSize) { document in
      for y in 0..<grid.size.rows { writeText(ofRow: y, &document) }
    }
    return document.contents(title: title)
  }

  private func x(_ column: Int) -> Double { Self.margin + Double(column) * CellPaths.cell.width }

  private func y(_ row: Int) -> Double { Self.margin + Double(row) * CellPaths.cell.height }

  // MARK: Parts of a row

  private func fillBackgrounds(ofRow y: Int, _ paths: inout CellPaths) {
    var start = 0
    while start < grid.size.columns {
      let colour = background(of: grid[start, y].style)
      var end = start + 1
      while end < grid.size.columns, background(of: grid[end, y].style) == colour { end += 1 }
      if colour != paper {
        paths.fill(
          x: x(start), y: self.y(y), columns: end - start, colour: Self.code(colour))
      }
      start = end
    }
  }

  private func addDrawings(ofRow y: Int, _ paths: inout CellPaths) {
    for x in 0..<grid.size.columns {
      let cell = grid[x, y]
      guard let shape = CellShape(cell.scalar) else { continue }
      let (ink, paper) = (foreground(of: cell.style), background(of: cell.style))
      paths.draw(
        shape, x: self.x(x), y: self.y(y), colour: Self.code(ink),
        isBold: cell.style.attributes.contains(.bold)
      ) { share in
        Self.code(Self.mixture(ink, paper, share))
      }
    }
  }

  /// Words of ASCII are written as they are. Any other character is written by itself: the font that has
  /// it may be another, with other widths.
  private func writeText(ofRow y: Int, _ document: inout SVGDocument) {
    var start = 0
    while start < grid.size.columns {
      var end = start + 1
      let cell = grid[start, y]
      defer { start = end }
      guard isWritten(cell) else { continue }
      var word = String(cell.scalar)
      if cell.scalar.isASCII {
        while end < grid.size.columns, grid[end, y].scalar.isASCII, isWritten(grid[end, y]),
          grid[end, y].style == cell.style
        {
          word.unicodeScalars.append(grid[end, y].scalar)
          end += 1
        }
      } else if grid[end, y].isContinuation {
        end += 1
      }
      let style = cell.style
      document.text(
        word, x: x(start), y: self.y(y) + Self.baseLine,
        width: Double(end - start) * CellPaths.cell.width,
        colour: Self.code(foreground(of: style)), isBold: style.attributes.contains(.bold),
        isUnderlined: style.attributes.contains(.underline))
    }
  }

  private func isWritten(_ cell: Cell) -> Bool {
    cell.scalar != " " && !cell.isContinuation && CellShape(cell.scalar) == nil
  }

  // MARK: Colours

  private func foreground(of style: Style) -> XtermColours.RGB {
    let (ink, paper) = colours(of: style)
    return style.attributes.contains(.dim) ? Self.mixture(ink, paper, 0.6) : ink
  }

  private func background(of style: Style) -> XtermColours.RGB { colours(of: style).paper }

  private func colours(of style: Style) -> (ink: XtermColours.RGB, paper: XtermColours.RGB) {
    let own = (
      ink: style.foreground.index.map(XtermColours.colour) ?? ink,
      paper: style.background.index.map(XtermColours.colour) ?? paper
    )
    return style.attributes.contains(.reverse) ? (ink: own.paper, paper: own.ink) : own
  }

  /// So much of `ink`, and the rest of `paper`.
  private static func mixture(
    _ ink: XtermColours.RGB, _ paper: XtermColours.RGB, _ share: Double
  ) -> XtermColours.RGB {
    func mixed(_ a: Int, _ b: Int) -> Int {
      Int(clamping: (Double(a) * share + Double(b) * (1 - share)).rounded())
    }
    return XtermColours.RGB(
      red: mixed(ink.red, paper.red), green: mixed(ink.green, paper.green),
      blue: mixed(ink.blue, paper.blue))
  }

  /// `#rrggbb`.
  private static func code(_ colour: XtermColours.RGB) -> String {
    let number = colour.red << 16 | colour.green << 8 | colour.blue
    let digits = String(number, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
