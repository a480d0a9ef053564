/// The rows at the beginning of a file, as a separator makes them.
struct Sample {
  /// What a cell looks like, however it is written.
  enum Look: Equatable {
    case missing, number, date, answer, text
  }

  struct Cell {
    let bytes: [UInt8]
    fileprivate(set) var look: Look

    var isMissing: Bool { look == .missing }
    var isText: Bool { look == .text }

    /// Whether it is a year that may name a column.
    var isYear: Bool {
      bytes.count == 4 && (bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8))
        && bytes.allSatisfy { 0x30...0x39 ~= $0 }
    }
  }

  struct Row {
    /// The line it begins in, counted from 1.
    let line: Int
    fileprivate(set) var cells: [Cell]

    /// How many cells there are up to the last one with something in it.
    var filled: Int { (cells.lastIndex { !$0.bytes.isEmpty } ?? -1) + 1 }
    /// How many cells have something in them.
    var values: Int { cells.count { !$0.bytes.isEmpty } }
  }

  static let apostrophe = UInt8(ascii: "'")
  private static let mostRows = 200

  let separator: Separator
  let quote: UInt8
  private(set) var rows: [Row] = []
  /// What stands behind the numbers of a column.
  private(set) var units: [[UInt8]] = []
  private var quoted = 0
  /// The last line that is none of a table's, for its quotes.
  private(set) var titleLines = 0
  /// Whether quotes stand where none can.
  private var isBroken = false

  init(_ head: [UInt8], _ separator: Separator, _ quote: UInt8, isWhole: Bool, after skipped: Int) {
    (self.separator, self.quote) = (separator, quote)
    readRows(head, isWhole: isWhole, after: skipped)
    findUnits()
  }

  private mutating func readRows(_ head: [UInt8], isWhole: Bool, after skipped: Int) {
    let bytes = head.span
    var position = 0
    var line = 1
    while line <= skipped, position < head.count { Self.skipLine(bytes, &position, &line) }
    var start = (position: position, line: line)
    var cells: [Cell] = []
    while position < head.count, rows.count < Self.mostRows {
      let field: CSVField?
      do {
        field = try CSVField.scan(
          bytes, upTo: head.count, from: position, delimiter: separator.byte, quote: quote,
          isAtEnd: isWhole)
      } catch {
        // A title may have quotes wherever it likes.
        isBroken = rows.contains { $0.cells.count > 1 } || start.line > 10
        if isBroken { return }
        (position, line) = start
        Self.skipLine(bytes, &position, &line)
        titleLines = start.line
        (cells, start) = ([], (position, line))
        continue
      }
      guard let field else { return }
      if field.isQuoted { quoted += 1 }
      let text = field.value(bytes)
      cells.append(Cell(bytes: text, look: Self.look(text.span, 0..<text.count)))
      line += field.lines
      position = field.next
      guard field.endsRow else { continue }
      if cells.contains(where: { !$0.bytes.isEmpty }) {
        rows.append(Row(line: start.line, cells: cells))
      }
      (cells, start) = ([], (position, line))
    }
  }

  /// Finds the columns whose texts are numbers with one and the same unit behind them.
  private mutating func findUnits() {
    for column in 0..<Self.width(of: rows) {
      // The first row may be one of names.
      let texts = rows.dropFirst().filter {
        column < $0.cells.count && $0.cells[column].isText
      }.map { $0.cells[column].bytes }
      guard texts.count > 2, let unit = texts.lazy.compactMap(WrittenNumber.unit).first,
        texts.allSatisfy({
          WrittenNumber.unit(behind: $0) == unit || CellText.isMissingNumber($0.span, 0..<$0.count)
        })
      else { continue }
      if !units.contains(unit) { units.append(unit) }
      for row in rows.indices where column < rows[row].cells.count {
        let cell = rows[row].cells[column]
        if cell.isText, WrittenNumber.unit(behind: cell.bytes) == unit {
          rows[row].cells[column].look = .number
        }
      }
    }
  }

  /// Moves on behind the end of a line, or to the last byte.
  static func skipLine(_ bytes: Span<UInt8>, _ position: inout Int, _ line: inout Int) {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == CSVField.newline || byte == CSVField.carriageReturn else { continue }
      if byte == CSVField.carriageReturn, position < bytes.count,
        bytes[position] == CSVField.newline
      {
        position += 1
      }
      line += 1
      return
    }
  }

  private static func look(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Look {
    if CellText.isMissing(bytes, range) { return .missing }
    for mark in DecimalMark.allCases
    where WrittenNumber(bytes, range, decimal: mark).reading != .text {
      return .number
    }
    if CalendarDate(bytes, range, .dayFirst) != nil { return .date }
    if CalendarDate(bytes, range, .monthFirst) != nil { return .date }
    return CellText.answer(bytes, range) == nil ? .text : .answer
  }

  /// How many cells most rows have; of equally frequent numbers the largest.
  static func width(of rows: [Row]) -> Int {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.cells.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
  }

  /// The share of cells in quotes.
  var quotedShare: Double {
    Double(quoted) / Double(max(1, rows.reduce(0) { $0 + $1.cells.count }))
  }

  /// How much the rows look like those of a table.
  var score: Double {
    let width = Self.width(of: rows)
    guard width > 1 else { return 0 }
    let alike = Double(rows.count { $0.cells.count == width }) / Double(rows.count)
    var (typed, cells) = (0, 0)
    for row in rows.dropFirst() {
      typed += row.cells.count { !$0.isText }
      cells += row.cells.count
    }
    let share = cells == 0 ? 0 : Double(typed) / Double(cells)
    return alike * alike * (0.2 + share * share) * (isBroken ? 0.1 : 1)
  }
}
