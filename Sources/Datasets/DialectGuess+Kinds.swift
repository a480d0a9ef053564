/// What the columns of a table hold, as far as its beginning tells.
extension DialectGuess {
  /// What all values of a column are; `nil` where they differ, so that the first one decides.
  func kind(
    of column: Int, in rows: [Sample.Row], header: Sample.Row?
  ) -> ColumnKind? {
    let values = rows.compactMap { row in
      column < row.cells.count && !row.cells[column].isMissing ? row.cells[column].bytes : nil
    }
    guard !values.isEmpty else {
      return isWhole && rows.count > 1 || rows.count >= 20 ? .empty : nil
    }
    let readings = values.map {
      WrittenNumber($0.span, 0..<$0.count, decimal: dialect.decimal, units: dialect.units).reading
    }
    let numbers = readings.compactMap { if case .number(let value) = $0 { value } else { nil } }
    if isID(column, values, numbers, header) { return .id }
    let missing = values.count { CellText.isMissingNumber($0.span, 0..<$0.count) }
    if !numbers.isEmpty, numbers.count + missing == values.count { return .number }
    if let order = dateOrder(values) { return order }
    let answers = values.map { CellText.answer($0.span, 0..<$0.count) }
    if let family = answers[0]?.family, answers.allSatisfy({ $0?.family == family }),
      Set(answers.map { $0?.value }).count == 2
    {
      return .answers(family)
    }
    let texts = zip(values, readings).filter {
      $1 == .text && !CellText.isMissingNumber($0.span, 0..<$0.count)
    }.map(\.0)
    if texts.count + numbers.count + missing >= values.count,
      areTexts(texts, numbers, of: values.count)
    {
      return .text
    }
    // So many texts, and none of them twice: they are names of rows.
    if values.count >= 20, numbers.isEmpty, Set(values).count == values.count { return .id }
    return nil
  }

  /// The columns without a value, row by row.
  func gaps(in rows: [Sample.Row]) -> [[Int]] {
    rows.map { row in
      (0..<(dialect.width ?? 0)).filter { column in
        guard column < row.cells.count, !row.cells[column].isMissing else { return true }
        let cell = row.cells[column].bytes
        return dialect.kinds[column] == .number
          && CellText.isMissingNumber(cell.span, 0..<cell.count)
      }
    }
  }

  /// Whether a column of `count` values, these texts and numbers among them, is one of texts, of letters or ranges: most
  /// values are such (a model that is called `90`), or a tenth of them at least, of which there are several, and they come
  /// more than once (`136`, `136A`, `137`). One text may be a slip, or what this file writes where there is no number; and
  /// numbers with decimals are measures, whatever stands among them.
  private func areTexts(_ texts: [[UInt8]], _ numbers: [Double], of count: Int) -> Bool {
    let different = Set(texts).count
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 == $0.rounded() }), different > 1,
      texts.allSatisfy(Self.isWordOrRange), dateOrder(texts) == nil
    else { return false }
    return texts.count * 2 > count || texts.count * 10 >= count && different * 3 <= texts.count * 2
  }

  /// `136A`, `mid`, `15-24`.
  private static func isWordOrRange(_ cell: [UInt8]) -> Bool {
    let digits: ClosedRange<UInt8> = 0x30...0x39
    let hasLetters = cell.contains { $0 >= 0x80 || 0x41...0x5A ~= $0 & 0xDF }
    let isRange = cell.indices.dropFirst().dropLast().contains {
      cell[$0] == UInt8(ascii: "-") && digits ~= cell[$0 - 1] && digits ~= cell[$0 + 1]
    }
    // A number and a unit are a number, for its user to say.
    let isMeasure =
      cell.lastIndex { digits ~= $0 }.map { cell[($0 + 1)...].first == CSVField.space } ?? false
      && WrittenNumber.unit(behind: cell) != nil
    return (hasLetters || isRange) && !isMeasure
  }

  private func dateOrder(_ values: [[UInt8]]) -> ColumnKind? {
    var (day, month) = (true, true)
    var (isOpen, hasPoints) = (false, false)
    for value in values {
      let dayFirst = CalendarDate(value.span, 0..<value.count, .dayFirst)
      let monthFirst = CalendarDate(value.span, 0..<value.count, .monthFirst)
      guard let either = dayFirst ?? monthFirst else { return nil }
      day = day && dayFirst != nil
      month = month && monthFirst != nil
      isOpen = isOpen || dayFirst != monthFirst
      hasPoints = hasPoints || either.hasPoints
    }
    guard day || month else { return nil }
    isOpen = isOpen && day && month && !hasPoints
    // As pandas: 3/4/2024 is March the fourth where nothing tells.
    let order: CalendarDate.Order = month && !(day && hasPoints) ? .monthFirst : .dayFirst
    return .date(order, isOpen: isOpen, inParts: false)
  }

  /// Whether a column only tells rows apart: no value comes twice, and it is called so, or is an
  /// unnamed one of whole numbers that go up by 1.
  private func isID(
    _ column: Int, _ values: [[UInt8]], _ numbers: [Double], _ header: Sample.Row?
  ) -> Bool {
    guard values.count > 1, let header else { return false }
    let isShort = header.cells.count < dialect.width ?? 0
    let place = isShort ? column - 1 : column
    let name = place < 0 || place >= header.cells.count ? [] : header.cells[place].bytes
    let isCounting =
      numbers.count == values.count && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    if name.isEmpty { return column == 0 && (isCounting || Set(values).count == values.count) }
    guard CellText.namesRows(name), Set(values).count == values.count else { return false }
    // Numbers with decimals are measures, whatever they are called.
    return numbers.isEmpty || numbers.allSatisfy { $0 == $0.rounded() }
  }
}
