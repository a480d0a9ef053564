import Glibc
import Testing

@testable import TerminalUI

@Suite struct ContourMapTests {
  /// x + y over the unit square.
  private func slope(_ side: Int) -> [Double] {
    (0..<side * side).map { Double($0 % side + $0 / side) / Double(side - 1) }
  }

  private func map(_ side: Int = 5, palette: Palette? = nil) -> ContourMap {
    let scale = ColourScale(0...2, palette: palette)
    return ContourMap(slope(side), columns: side, scale: scale, levels: scale.levels(rows: 8))
  }

  @Test func theLeastIsBelowAtTheLeftAndLinesFollowALevel() {
    var grid = Grid(Size(columns: 36, rows: 9))
    map().draw(into: &grid, in: grid.bounds)
    #expect(
      grid.text == """
        ⠒⠢⢄⡀▒▒▒▒▒▒▒▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓████████
        ▒▒▒⠈⠑⠢⢄⡀▒▒▒▒▒▒▒▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓████
        ░▒▒▒▒▒▒⠈⠑⠢⢄⡀▒▒▒▒▒▒▒▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
        ░░░░░▒▒▒▒▒▒⠈⠑⠢⢄⡀▒▒▒▒▒▒▒▓▓▓▓▓▓▓▓▓▓▓▓▓
        ░░░░░░░░░▒▒▒▒▒▒⠈⠑⠢1⡀▒▒▒▒▒▒▒▓▓▓▓▓▓▓▓▓
        ░░░░░░░░░░░░░▒▒▒▒▒▒⠈⠑⠢⢄⡀▒▒▒▒▒▒▒▓▓▓▓▓
        ░░░░░░░░░░░░░░░░░▒▒▒▒▒▒⠈⠑⠢⢄⡀▒▒▒▒▒▒▒▓
            ░░░░░░░░░░░░░░░░░▒▒▒▒▒▒⠈⠑⠢⢄⡀▒▒▒▒
                ░░░░░░░░░░░░░░░░░▒▒▒▒▒▒⠈⠑⠢⢄⡀
        """)
  }

  @Test func withColoursTheCellsAreHalfBlocksAndTheLinesStandOnThem() {
    var grid = Grid(Size(columns: 36, rows: 9))
    let palette = Palette((0..<8).map { Colour($0) })
    map(palette: palette).draw(into: &grid, in: grid.bounds)
    #expect(grid[0, 8].style.background == Colour(0) && grid[35, 0].style.background == Colour(7))
    let lines = grid.cells.filter { (0x2801...0x28FF).contains($0.scalar.value) }
    #expect(lines.count > 20 && lines.allSatisfy { $0.style.background != .standard })
  }

  /// The line of level 1 on x + y runs from corner to corner, whatever the grid.
  @Test(arguments: [2, 3, 9, 65])
  func interpolationIsExactForAPlane(_ side: Int) {
    let resampler = Resampler(slope(side), columns: side, rows: side)
    let places = resampler.places(20, of: 20)
    for y in 0..<12 {
      for (x, value) in resampler.row(at: Double(y), of: 12, places).enumerated() {
        #expect(abs(value - (Double(x) / 19 + Double(11 - y) / 11)) < 1e-12)
      }
    }
  }

  @Test func aValueThatIsNotANumberIsAGapAndItsNeighboursStay() {
    var values = slope(3)
    values[4] = .nan
    let resampler = Resampler(values, columns: 3, rows: 3)
    let row = resampler.row(at: 5, of: 11, resampler.places(11, of: 11))
    #expect(row[0] == 0.5 && row[5].isNaN && row[10] == 1.5)
  }

  /// Every dot computed, each compared with the one at its right and the one above.
  @Test(arguments: [(3, 7), (9, 25), (25, 9)])
  func theLinesAreWhereEachDotComputedByItselfHasThem(_ columns: Int, _ rows: Int) {
    var values = (0..<columns * rows).map { sin(1.7 * Double($0)) + cos(0.3 * Double($0)) }
    values[columns + 1] = .nan
    let scale = ColourScale(-2...2)
    let levels = [-0.8, -0.79, 0.1, 0.7].map { Tick(value: $0, label: "", cell: 0) }
    let size = Size(columns: 30, rows: 11)
    var grid = Grid(size)
    ContourMap(values, columns: columns, scale: scale, levels: levels)
      .draw(into: &grid, in: grid.bounds)

    let resampler = Resampler(scale.shares(of: values), columns: columns, rows: rows)
    let (width, height) = (2 * size.columns, 4 * size.rows)
    let places = resampler.places(width, of: width)
    let limits = levels.map { scale.share(of: $0.value) }
    let bands = (0..<height).map { y in
      resampler.row(at: Double(y), of: height, places).map { value in
        limits.count { value >= $0 }
      }
    }
    var canvas = DotCanvas(size: size, marker: .braille)
    let layer = canvas.addLayer(.plain)
    for y in 0..<height {
      for x in 0..<width {
        let isAtRight = x + 1 < width && bands[y][x + 1] != bands[y][x]
        if isAtRight || y > 0 && bands[y - 1][x] != bands[y][x] { canvas.set(x, y, layer: layer) }
      }
    }
    for y in 0..<size.rows {
      for x in 0..<size.columns {
        let drawn = grid[x, y].scalar
        let isLine = (0x2801...0x28FF).contains(drawn.value)
        #expect((isLine ? drawn : nil) == canvas.look(column: x, row: y)?.glyph)
      }
    }
  }

  @Test func noNumberStandsOnWhatIsKeptFree() throws {
    func label(_ map: ContourMap) -> Point? {
      var grid = Grid(Size(columns: 36, rows: 9))
      map.draw(into: &grid, in: grid.bounds)
      return (0..<9 * 36).first { grid.cells[$0].scalar == "1" }.map {
        Point(x: $0 % 36, y: $0 / 36)
      }
    }
    var map = map()
    let first = try #require(label(map))
    map.keptFree = [Rect(x: first.x, y: first.y, width: 1, height: 1)]
    let second = try #require(label(map))
    #expect(second != first)
  }

  @Test func whatIsMarkedOffIsStippled() {
    var map = map()
    map.levels = []
    map.isStippled = map.values.map { $0 < 0.6 }
    var grid = Grid(Size(columns: 20, rows: 10))
    map.draw(into: &grid, in: grid.bounds)
    let stippled = (0..<200).filter { grid[$0 % 20, $0 / 20].scalar == "·" }
    #expect(!stippled.isEmpty && stippled.allSatisfy { $0 % 20 + 2 * (9 - $0 / 20) < 16 })
  }

  @Test func aLogarithmicScaleHasLevelsAtDecades() {
    let scale = ColourScale(0.01...100, scale: .logarithmic)
    #expect(scale.levels(rows: 13).map(\.value) == [0.01, 0.1, 1, 10, 100])
    #expect(abs(scale.share(of: 1) - 0.5) < 1e-12)
    #expect(scale.share(of: 0) == 0 && scale.share(of: .infinity) == 1)
    #expect(scale.share(of: .nan).isNaN)
  }

  @Test func aBarThatIsTooLowForTwoLevelsSaysTheEnds() {
    let bar = ColourBar(ColourScale(0.0005...500, scale: .logarithmic), title: "J")
    var grid = Grid(Size(columns: bar.width(rows: 3), rows: 4))
    bar.draw(into: &grid, in: grid.bounds)
    let rows = grid.trimmedText.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[0] == "J" && rows[1].hasSuffix("500") && rows[3].hasSuffix("0.0005"))
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 2)])
  func smallRectanglesAreDrawn(_ width: Int, _ height: Int) {
    var grid = Grid(Size(columns: 5, rows: 4), filledWith: Cell("#"))
    let rect = Rect(x: 1, y: 1, width: width, height: height)
    map().draw(into: &grid, in: rect)
    ColourBar(map().scale, title: "J").draw(into: &grid, in: rect)
    for y in 0..<4 {
      for x in 0..<5 where !rect.contains(Point(x: x, y: y)) { #expect(grid[x, y] == Cell("#")) }
    }
  }
}
