import Datasets
import Localization
import Reports
import Session
import Setups
import TerminalUI
import Text
import Themes

/// The preview of a user's own file, at any size down to nothing: how it was read, its columns, its first rows or
/// what is wrong with it, the command that does the same, and the keys.
enum PreviewScreen {
  /// - Returns: the columns and the keys that the pointer finds.
  static func draw(
    _ preview: Preview, of state: State, _ look: Look, into grid: inout Grid, in screen: Rect
  ) -> [ScreenFrame.Region] {
    let layout = Layout(preview, screen, look)
    drawHeader(preview, look, into: &grid, in: layout.header)
    for (row, line) in layout.readAs.enumerated() {
      grid.write(
        " " + line, row: row, of: layout.reading, style: look[.text], glyphs: look.glyphs)
    }
    var regions = PreviewColumns.draw(preview, look, into: &grid, in: layout.columns)
    if preview.faults.isEmpty {
      PreviewRows.draw(preview, look, into: &grid, in: layout.below)
    } else {
      drawFaults(preview, look, into: &grid, in: layout.below)
    }
    drawCommand(layout, look, into: &grid)
    MessageLine.draw(state, look, into: &grid, in: layout.message)
    regions += drawKeys(layout.keyRows, look, into: &grid, in: layout.keys)
    return regions
  }

  // MARK: Above

  private static func drawHeader(
    _ preview: Preview, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    grid.fill(rect, Cell(" ", look[.bar]))
    let status = status(preview, look)
    let name = grid.write(
      " Plateau  ", at: Point(x: rect.x, y: rect.y), in: rect, style: look[.barStrong])
    let facts = facts(preview, look).joined(separator: look.text(" · ", ascii: " | "))
    let room = Rect(
      x: rect.x + name, y: rect.y, width: rect.width - name - status.displayWidth - 2, height: 1)
    grid.write(facts, row: 0, of: room, style: look[.bar], glyphs: look.glyphs)
    if rect.height > 0 {
      grid.write(status + " ", row: 0, of: rect, .right, style: look[.barKey], glyphs: look.glyphs)
    }
  }

  private static func facts(_ preview: Preview, _ look: Look) -> [String] {
    var facts = [preview.data.dataset.fileName.printable()]
    guard let profile = preview.inspection?.profile else { return facts }
    facts.append(PanelPhrase.rows(profile.rows).text(in: look))
    if let defaults = preview.inspection?.defaults {
      let names = preview.targets.map { $0.printable() }.joined(separator: ", ")
      let kind: PreviewPhrase =
        defaults.kind == .classes ? .classes(defaults.outputs) : .kind(defaults.kind)
      facts.append(PreviewPhrase.target(names, kind: kind).text(in: look))
    }
    return facts
  }

  /// How much has been read, as a bar and in words, while the file is read.
  private static func status(_ preview: Preview, _ look: Look) -> String {
    guard preview.isReading, preview.isLong || preview.inspection == nil else { return "" }
    guard preview.isLong, preview.share > 0 else {
      return PreviewPhrase.reading(percent: nil).text(in: look)
    }
    let bar = look.glyphs.lyingBar(preview.share, columns: 10)
    let words = PreviewPhrase.reading(percent: preview.share.percent()).text(in: look)
    return look.glyphs.isUnicode ? "\(words) ▕\(bar)▏" : "\(words) [\(bar)]"
  }

  // MARK: The command

  private static func drawCommand(_ layout: Layout, _ look: Look, into grid: inout Grid) {
    let label = " " + PreviewPhrase.command.text(in: look) + " "
    grid.write(label, row: 0, of: layout.command, style: look[.dimmed], glyphs: look.glyphs)
    for (row, line) in layout.commandLines.enumerated() {
      let start = row == 0 ? label.displayWidth : 3
      let room = Rect(
        x: layout.command.x + start, y: layout.command.y + row,
        width: layout.command.width - start, height: layout.command.height > row ? 1 : 0)
      grid.write(line, row: 0, of: room, style: look[.strong], glyphs: look.glyphs)
    }
  }

  // MARK: What is wrong

  private static func drawFaults(
    _ preview: Preview, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let frame = Frame(
      PreviewPhrase.wrong.text(in: look), style: look[.border], titleStyle: look[.warning],
      subtitleStyle: look[.dimmed], glyphs: look.glyphs)
    let inside = rect.height >= leastFrame ? frame.draw(into: &grid, in: rect) : rect
    let lines = faultLines(preview, columns: inside.width - 1, look.language, look.glyphs)
    for (row, line) in lines.dropFirst(preview.scroll).prefix(max(0, inside.height)).enumerated() {
      grid.write(" " + line, row: row, of: inside, glyphs: look.glyphs)
    }
  }

  /// The sentences of the faults in rows; each begins with a dot.
  private static func faultLines(
    _ preview: Preview, columns: Int, _ language: Language, _ glyphs: Glyphs
  ) -> [String] {
    preview.faults.flatMap { fault in
      let sentence = glyphs.spelled(fault.sentence.text(in: language))
      return "\(String(glyphs.dot)) \(sentence)".wrapped(to: max(1, columns), indent: 2)
    }
  }

  /// How far the faults can be scrolled, so that the last one is seen.
  static func greatestScroll(of preview: Preview, on size: Size, in language: Language) -> Int {
    let look = Look(theme: Theme(.dark), glyphs: .unicode, language: language)
    let below = Layout(preview, Rect(size), look).below
    let edges = below.height >= leastFrame ? 2 : 0
    let lines = faultLines(preview, columns: below.width - edges - 1, language, look.glyphs)
    return max(0, lines.count - max(1, below.height - edges))
  }

  /// Where there are fewer rows, what is wrong needs those of the edges.
  private static let leastFrame = 5

  // MARK: Keys

  /// Keys with what they do, in rows that fit.
  static func keyRows(_ preview: Preview, columns: Int, _ look: Look) -> [[KeyPiece]] {
    var rows: [[KeyPiece]] = []
    var x = columns
    for key in PreviewKey.all {
      guard let hint = key.hint?.text(preview), let first = key.keys.first else { continue }
      let label = look.ascii(hint.label)
      let piece = KeyPiece(
        key: first, label: label,
        word: look.glyphs.spelled(hint.word.message.mappingTexts { $0.printable() }.text(in: look)))
      if x + piece.width + 2 > columns, !(rows.last?.isEmpty ?? false) {
        rows.append([])
        x = 1
      }
      rows[rows.count - 1].append(piece)
      x += piece.width + 2
    }
    return rows
  }

  struct KeyPiece {
    var key: Key
    var label: String
    var word: String
    var width: Int { label.displayWidth + 1 + word.displayWidth }
  }

  private static func drawKeys(
    _ rows: [[KeyPiece]], _ look: Look, into grid: inout Grid, in rect: Rect
  ) -> [ScreenFrame.Region] {
    grid.fill(rect, Cell(" ", look[.bar]))
    var regions: [ScreenFrame.Region] = []
    for (row, pieces) in rows.prefix(max(0, rect.height)).enumerated() {
      var x = rect.x + 1
      for piece in pieces {
        let y = rect.y + row
        let label = grid.write(
          piece.label, at: Point(x: x, y: y), in: rect, style: look[.barKey])
        grid.write(
          " " + piece.word, at: Point(x: x + label, y: y), in: rect, style: look[.bar])
        regions.append(
          ScreenFrame.Region(
            rect: Rect(x: x, y: y, width: piece.width, height: 1), target: .key(piece.key)))
        x += piece.width + 2
      }
    }
    return regions
  }
}

extension PreviewScreen {
  /// Where everything stands.
  struct Layout {
    private(set) var header = Rect(x: 0, y: 0, width: 0, height: 0)
    private(set) var reading = Rect(x: 0, y: 0, width: 0, height: 0)
    private(set) var columns = Rect(x: 0, y: 0, width: 0, height: 0)
    private(set) var below = Rect(x: 0, y: 0, width: 0, height: 0)
    private(set) var command = Rect(x: 0, y: 0, width: 0, height: 0)
    private(set) var message = Rect(x: 0, y: 0, width: 0, height: 0)
    private(set) var keys = Rect(x: 0, y: 0, width: 0, height: 0)
    /// How the file was read, in rows.
    let readAs: [String]
    /// The command, in rows.
    let commandLines: [String]
    let keyRows: [[KeyPiece]]

    init(_ preview: Preview, _ screen: Rect, _ look: Look) {
      let (width, height) = (screen.width, screen.height)
      let sentence = preview.inspection?.profile?.reading.sentence.text(in: look) ?? ""
      readAs = Self.cut(
        look.glyphs.spelled(sentence).wrapped(to: width - 2), to: height < 18 ? 2 : 4, look)
      let label = PreviewPhrase.command.text(in: look).displayWidth + 2
      commandLines = Self.cut(
        Self.rows(of: preview.settings, columns: width - 1, label), to: max(1, height / 4), look)
      keyRows = PreviewScreen.keyRows(preview, columns: width, look)
      let rest = max(0, height - 1 - readAs.count)
      let keyHeight = min(keyRows.count, max(1, rest / (height < 18 ? 2 : 3)))
      let showsCommand = height >= 10
      let parts = screen.rows([
        .fixed(1), .fixed(height < 4 ? 0 : readAs.count), .fraction(1),
        .fixed(showsCommand ? commandLines.count : 0), .fixed(height < 6 ? 0 : 1),
        .fixed(height < 3 ? 0 : keyHeight),
      ])
      (header, reading) = (parts[0], parts[1])
      (self.command, message, keys) = (parts[3], parts[4], parts[5])
      let middle = parts[2]
      let lines = preview.columns.count + 3
      let hasFaults = !preview.faults.isEmpty
      if preview.columns.isEmpty, hasFaults {
        below = middle
      } else if middle.height < 9, hasFaults {
        // What is wrong comes first where there is little room.
        let split = middle.rows([.fraction(1), .fixed(middle.height < 6 ? 0 : 3)])
        (below, columns) = (split[0], split[1])
      } else if middle.height < 9 {
        columns = middle
      } else {
        let least = hasFaults ? middle.height / 2 : min(middle.height / 3, 8)
        let top = min(lines, middle.height - max(4, least))
        let split = middle.rows([.fixed(top), .fraction(1)])
        (columns, below) = (split[0], split[1])
      }
    }

    /// At most so many rows; the last one ends in dots where there are more.
    private static func cut(_ rows: [String], to most: Int, _ look: Look) -> [String] {
      guard rows.count > most else { return rows }
      var rows = Array(rows.prefix(most))
      rows[most - 1] += " " + look.glyphs.ellipsis
      return rows
    }

    /// The command in rows, the first behind a label; one goes on in the next behind a backslash, as a shell
    /// takes it. What belongs to one option stands in one row.
    private static func rows(of settings: Settings, columns: Int, _ label: Int) -> [String] {
      var rows = ["plateau"]
      for option in settings.optionTexts.map({ $0.printable() }) {
        let start = rows.count == 1 ? label : 3
        let line = rows[rows.count - 1] + " " + option
        if start + line.displayWidth + 2 <= columns {
          rows[rows.count - 1] = line
        } else {
          rows[rows.count - 1] += " \\"
          rows.append(option)
        }
      }
      return rows
    }
  }
}
