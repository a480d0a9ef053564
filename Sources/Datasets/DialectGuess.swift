/// Guesses how a table is written from the beginning of its file.
///
/// The separator is the one that makes rows of one length, of values that are numbers, dates or answers
/// (the idea of van den Burg, Nazábal and Sutton, *Wrangling messy CSV files by detecting row and type
/// patterns*, 2019).
struct DialectGuess {
  private let head: [UInt8]
  let isWhole: Bool
  private let options: TableOptions
  private(set) var dialect = TableDialect()

  /// How much is looked at of a file, in bytes.
  static let length = 1 << 16

  /// - Parameters:
  ///   - head: the beginning of the file, as UTF-8
  ///   - isWhole: whether nothing comes behind it
  init(_ head: [UInt8], isWhole: Bool, encoding: TextEncoding, options: TableOptions) {
    self.head = head
    self.isWhole = isWhole
    self.options = options
    dialect.encoding = encoding
    let sample = chooseSeparator()
    dialect.units = sample.units
    chooseDecimal(sample)
    guard !sample.rows.isEmpty else {
      if let header = options.header { dialect.headerRows = header == .yes ? 1 : 0 }
      dialect.skippedLines = options.skippedRows ?? 0
      return
    }
    chooseHeader(sample.rows, below: sample.titleLines)
  }

  // MARK: Separator

  private mutating func chooseSeparator() -> Sample {
    var best: (score: Double, sample: Sample)?
    let given = options.separator.map { [$0] }
    let quotes =
      head.contains(CSVField.quote) || !head.contains(Sample.apostrophe)
      ? [CSVField.quote] : [CSVField.quote, Sample.apostrophe]
    for separator in given ?? Separator.allCases where given != nil || head.contains(separator.byte)
    {
      for quote in quotes {
        let sample = Sample(
          head, separator, quote, isWhole: isWhole, after: options.skippedRows ?? 0)
        if quote == Sample.apostrophe, sample.quotedShare < 0.1 { continue }
        let score = sample.score * (separator == .blanks ? 0.7 : 1)
        if score > best?.score ?? -1 { best = (score, sample) }
      }
    }
    let sample =
      best?.sample
      ?? Sample(head, .comma, CSVField.quote, isWhole: isWhole, after: options.skippedRows ?? 0)
    (dialect.separator, dialect.quote) = (sample.separator, sample.quote)
    return sample
  }

  // MARK: Decimal mark

  private mutating func chooseDecimal(_ sample: Sample) {
    if let given = options.decimal {
      (dialect.decimal, dialect.isDecimalTold) = (given, true)
      return
    }
    var (point, comma, open) = (0, 0, false)
    for row in sample.rows {
      for cell in row.cells {
        switch decimal(cell.bytes) {
        case .told(.point): point += 1
        case .told(.comma): comma += 1
        case .open: open = true
        case .none: break
        }
      }
    }
    dialect.isDecimalTold = comma != point
    if comma != point {
      dialect.decimal = comma > point ? .comma : .point
    } else if open, dialect.separator != .comma {
      dialect.decimal = .comma
      dialect.isDecimalOpen = true
    } else {
      dialect.isDecimalOpen = open
    }
  }

  private enum Evidence: Equatable {
    case none, open
    case told(DecimalMark)
  }

  /// What a cell tells of the mark before decimals: `1,5` and `1.234,5` have a comma, `1,234.5` and
  /// `1,234,567` a point; `1,234` may be either.
  private func decimal(_ cell: [UInt8]) -> Evidence {
    let point = UInt8(ascii: ".")
    guard cell.count <= 64, cell.contains(CSVField.comma) || cell.contains(point) else {
      return .none
    }
    func isNumber(_ mark: DecimalMark) -> Bool {
      let written = WrittenNumber(
        cell.span, 0..<cell.count, decimal: mark, units: dialect.units)
      return if case .number = written.reading { true } else { false }
    }
    switch (isNumber(.point), isNumber(.comma)) {
    case (true, false): return .told(.point)
    case (false, true): return .told(.comma)
    // One point before three digits: who groups thousands so has commas elsewhere.
    case (true, true): return cell.contains(CSVField.comma) ? .open : .none
    case (false, false): return .none
    }
  }

  // MARK: Header

  private mutating func chooseHeader(_ rows: [Sample.Row], below titleLines: Int) {
    let width = Sample.width(of: rows)
    let first = options.skippedRows == nil ? firstRow(of: rows, width) : 0
    dialect.skippedLines = options.skippedRows ?? (first == 0 ? titleLines : rows[first].line - 1)
    let table = Array(rows[first...])
    let most = min(3, max(1, table.count - 1))
    var headerRows = options.header == .no ? 0 : 1
    if options.header == nil { headerRows = isHeader(table[0], above: table.dropFirst()) ? 1 : 0 }
    if options.skippedRows == nil, headerRows == 1 {
      while headerRows < most,
        isSecondHeader(table[headerRows], above: table.dropFirst(headerRows + 1))
      {
        headerRows += 1
      }
    }
    dialect.headerRows = headerRows
    let data = withoutFooter(Array(table.dropFirst(headerRows)), width)
    guard !data.isEmpty else { return }
    // A separator at the end of every row has no column behind it.
    dialect.width = max(1, table.map { $0.filled }.max() ?? width)
    if table.prefix(headerRows).contains(where: { $0.cells.count >= width && $0.filled < width }),
      data.contains(where: { $0.filled == width })
    {
      dialect.width = width
    }
    dialect.width = min(dialect.width ?? width, max(width, table[0].filled))
    for column in 0..<(dialect.width ?? width) {
      dialect.kinds[column] = kind(of: column, in: data, header: headerRows == 1 ? table[0] : nil)
    }
    dialect.gaps = gaps(in: data)
  }

  /// The first row that may be a table's: those above have one value, or leave most columns empty.
  private func firstRow(of rows: [Sample.Row], _ width: Int) -> Int {
    let found = rows.firstIndex { row in
      row.values >= min(2, width) && row.values * 2 >= width && row.cells.count + 1 >= width
    }
    guard var first = found else { return 0 }
    // What is above names that stand on columns of numbers is no part of the table.
    for later in first..<min(first + 4, rows.count)
    where later > first && !isHeader(rows[first], above: rows[(first + 1)...])
      && rows[later].cells.allSatisfy({ Self.isName($0) })
      && isStrongHeader(rows[later], above: rows.dropFirst(later + 1))
    {
      first = later
    }
    return first
  }

  private static func isName(_ cell: Sample.Cell) -> Bool {
    // A column may be called t or y.
    cell.look == .text || cell.look == .answer && cell.bytes.count == 1
  }

  /// Whether some of a row stand on values of another kind.
  private func isStrongHeader(_ row: Sample.Row, above rows: ArraySlice<Sample.Row>) -> Bool {
    row.cells.indices.contains {
      look(of: $0, in: rows).map { $0 != .text } ?? false
    }
  }

  /// What most values of a column look like; `nil` where there is none.
  private func look(of column: Int, in rows: ArraySlice<Sample.Row>) -> Sample.Look? {
    var counts: [Sample.Look: Int] = [:]
    for row in rows where column < row.cells.count && !row.cells[column].isMissing {
      counts[row.cells[column].look, default: 0] += 1
    }
    let values = counts.values.reduce(0, +)
    guard values > 0 else { return nil }
    return counts.first { $0.value * 2 > values }?.key ?? .text
  }

  /// Whether a row names columns: a value of the kind that is below it never does.
  private func isHeader(_ row: Sample.Row, above rows: ArraySlice<Sample.Row>) -> Bool {
    guard !rows.isEmpty else { return true }
    var (names, values, years) = (0, 0, 0)
    for (column, cell) in row.cells.enumerated() where !cell.isMissing {
      guard let below = look(of: column, in: rows), below != .text else { continue }
      if cell.look != below || Self.isName(cell) {
        names += 1
        continue
      }
      values += 1
      if cell.isYear, !rows.allSatisfy({ column < $0.cells.count && $0.cells[column].isYear }) {
        years += 1
      }
    }
    if values > 0 { return values == years && row.cells.contains { Self.isName($0) } }
    if names > 0 { return true }
    // All columns are texts: names differ, and are no values.
    let texts = row.cells.filter { !$0.isMissing }.map(\.bytes)
    guard Set(texts).count == texts.count else { return false }
    return !rows.contains { other in
      row.cells.indices.contains {
        !row.cells[$0].isMissing && $0 < other.cells.count
          && other.cells[$0].bytes == row.cells[$0].bytes
      }
    }
  }

  /// Whether a row belongs to the names too: on every column of numbers, and there are some, it has a
  /// text or nothing.
  private func isSecondHeader(_ row: Sample.Row, above rows: ArraySlice<Sample.Row>) -> Bool {
    guard rows.count > 1 else { return false }
    let numbers = row.cells.indices.filter { look(of: $0, in: rows) == .number }
    guard numbers.count > 1 else { return false }
    return numbers.allSatisfy { row.cells[$0].bytes.isEmpty || Self.isName(row.cells[$0]) }
      && numbers.contains { !row.cells[$0].bytes.isEmpty }
  }

  private func withoutFooter(_ rows: [Sample.Row], _ width: Int) -> [Sample.Row] {
    var rows = rows
    if isWhole {
      while rows.count > 1, let last = rows.last, let first = last.cells.first,
        last.filled < width || CellText.isTotal(first.bytes.span, 0..<first.bytes.count)
      {
        rows.removeLast()
      }
    }
    return rows
  }
}
