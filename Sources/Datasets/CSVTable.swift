import Text

/// A CSV's values as they are read: numbers in place, text as the number of its category.
///
/// Rows with a fault are kept apart, so that all faults are known at the end; rows without a value that
/// is needed are left out and counted.
package struct CSVTable {
  let file: String
  /// The columns that are used, once the table is finished.
  private(set) var columns: [Column] = []
  /// `[rows × feature columns]`, row by row
  private(set) var features: [Double] = []
  /// `[rows × target columns]`, row by row
  private(set) var targets: [Double] = []
  private(set) var rows = 0
  /// How the file was read.
  private(set) var reading: TableReading
  /// The first cells of columns that are left out, by row and column, as they stand in the file.
  private(set) var leftOutTexts: [Int: [Int: String]] = [:]
  /// All columns, once those that are left out are gone.
  private var allColumns: [Column]?

  private let targetNames: [String]?
  private let options: TableOptions
  private let dialect: TableDialect
  private let point: UInt8

  // MARK: Names

  private var nameRows: [[String]] = []
  private var rowOfNames: [String] = []
  private var hasHeader = false
  /// The line of the last row of names.
  private var headerLine = 0

  // MARK: The row that is being read

  /// The column that the next value belongs to.
  private var column = 0
  private var rowLine = 0
  /// Whether there is more to be said of the row than its values.
  private var isOdd = false
  private var (emptyCells, extraCells) = (0, 0)
  private var missesTarget = false
  private var missesFeature = false
  private var sumsUp = false
  private var rowFaults: [DataError] = []
  /// The columns of its cells without a value.
  private var missingInRow: [Int] = []

  // MARK: Columns

  private var plans: [Plan] = []
  private var areTargets: [Bool] = []
  private(set) var featureWidth = 0
  private(set) var targetWidth = 0
  /// The categories of text columns: a file may have a million columns of numbers.
  private var codes: [Int: [ByteText: Int]] = [:]

  // MARK: Faults

  private var faults: [DataError] = []
  private var faultCount = 0
  /// The row whose first value says that it sums up the others, and how many faults there were before it, as
  /// long as it is the last one.
  private var total: (row: Int?, told: Int, faults: Int)?
  /// Why the first column was left out that has too many texts.
  private var variety: DataError?

  /// How the next value of a column is read: as a number of a feature or of a target, or with more care;
  /// `blank` is one of a column that turned out to be of no use, `skip` of one that never was.
  private enum Plan {
    case feature, target, other, blank, skip
  }

  struct Column {
    let name: String
    var isTarget = false
    /// A text column's values, in the order they came; empty if the column holds numbers.
    fileprivate(set) var categories: [String] = []
    /// `nil` until there is a value.
    fileprivate(set) var kind: ColumnKind?
    /// How many of its cells hold no value; blank rows do not count.
    fileprivate(set) var missing = 0
    /// Whether its user says what it holds.
    fileprivate var isTyped = false
    /// The line of its first value.
    fileprivate var firstLine = 0
    /// The sign that stands with its numbers, and with how many of them.
    fileprivate var signs: (sign: String, count: Int)?
    /// Whether each row has a place for it.
    fileprivate(set) var isInRows = false
    /// Whether it is a feature because its user says so.
    fileprivate var isAskedFor = false
    /// The sign that stands with its numbers.
    var unit: String? { signs?.sign }

    init(name: String) { self.name = name }

    /// Whether its dates become several columns.
    var isInParts: Bool {
      if case .date(_, _, inParts: true) = kind { true } else { false }
    }

    /// Whether it is no part of the examples.
    var isLeftOut: Bool {
      kind == .id || kind == .empty || kind == .unused || kind == .various
    }
  }

  /// How many 0/1 columns a text column may become.
  static let mostCategories = 50
  /// How many classes a text target may have.
  static let mostClasses = 100
  /// How many faults are told one by one.
  static let mostFaults = 20
  /// How many rows are kept to be shown.
  static let mostShown = 30

  init(
    file: String, targetNames: [String]?, options: TableOptions = .plain,
    dialect: TableDialect = TableDialect()
  ) {
    self.file = file
    self.targetNames = targetNames
    self.options = options
    self.dialect = dialect
    point = dialect.decimal.byte
    reading = TableReading(dialect)
  }

  /// All columns of the file, those that are left out too; none before the names are known.
  var fileColumns: [Column] { allColumns ?? columns }

  /// Whether a row has begun and not ended.
  var isInRow: Bool { column > 0 }

  /// Adds the next value of the file.
  @inline(__always)
  mutating func add(
    _ field: CSVField, _ bytes: Span<UInt8>, line: Int
  ) throws(DataError) {
    if column == 0 {
      if field.endsRow, field.range.isEmpty, !field.isQuoted { return }
      rowLine = line
    }
    if !hasHeader {
      guard try addName(field, bytes, line: line) else { return }
    }
    addValue(field, bytes, line: line)
  }

  // MARK: Names

  /// Adds a name; `true` where there is no row of names, and what came is a value.
  private mutating func addName(
    _ field: CSVField, _ bytes: Span<UInt8>, line: Int
  ) throws(DataError) -> Bool {
    if dialect.headerRows == 0 {
      nameRows = [Array(repeating: "", count: dialect.width ?? 1)]
      try finishHeader()
      return true
    }
    guard let name = field.text(bytes) else {
      throw .notUTF8(Place(file: file, line: line, column: column + 1))
    }
    rowOfNames.append(name)
    column += 1
    guard field.endsRow else { return false }
    column = 0
    headerLine = line
    let isBlank = rowOfNames.allSatisfy(\.isEmpty)
    if !isBlank { nameRows.append(rowOfNames) }
    rowOfNames = []
    if nameRows.count == dialect.headerRows { try finishHeader() }
    return false
  }

  private mutating func finishHeader() throws(DataError) {
    var names = joinedNames()
    if let width = dialect.width {
      // R leaves out the name of a column of row names.
      if names.count == width - 1 { names.insert("", at: 0) }
      while names.count < width { names.append("") }
    }
    while names.count > max(1, dialect.width ?? 1), names.last?.isEmpty == true {
      names.removeLast()
    }
    columns = uniqueNames(names).map(Column.init)
    guard columns.count > 1 else { throw .tooFewColumns(file: file) }
    hasHeader = true
    try chooseColumns()
    areTargets = columns.map(\.isTarget)
    plans = columns.map { $0.isLeftOut ? .skip : .other }
    for place in columns.indices { columns[place].isInRows = !columns[place].isLeftOut }
    targetWidth = columns.count(where: \.isTarget)
    featureWidth = columns.count { !$0.isTarget && !$0.isLeftOut }
  }

  private func joinedNames() -> [String] {
    let width = nameRows.map(\.count).max() ?? 0
    return (0..<width).map { column in
      nameRows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
        .joined(separator: " ")
    }
  }

  /// Names as they are, but for a column without one, which is called by its place, and for a name that
  /// came before, which gets a number.
  private mutating func uniqueNames(_ names: [String]) -> [String] {
    var taken = Set(names.map(ByteText.init))
    var seen: Set<ByteText> = []
    return names.enumerated().map { place, name in
      if !name.isEmpty, seen.insert(ByteText(name)).inserted { return name }
      let stem = name.isEmpty ? "c" : name + "_"
      var number = name.isEmpty ? place + 1 : 2
      while !taken.insert(ByteText("\(stem)\(number)")).inserted { number += 1 }
      if !name.isEmpty { reading.renamed.append("\(stem)\(number)") }
      return "\(stem)\(number)"
    }
  }

  // MARK: Which columns, and what they hold

  private mutating func chooseColumns() throws(DataError) {
    let places = Dictionary(
      columns.enumerated().map { (ByteText($1.name), $0) }, uniquingKeysWith: { first, _ in first })
    let names = columns.map(\.name)
    func place(_ name: String) throws(DataError) -> Int {
      guard let place = places[ByteText(name)] else {
        throw .noSuchColumn(name, file: file, columns: names)
      }
      return place
    }
    for (place, kind) in dialect.kinds where place < columns.count { columns[place].kind = kind }
    for named in options.types ?? [] { set(named.type, of: try place(named.column)) }
    var wanted: Set<Int>?
    for name in options.features ?? [] { wanted = (wanted ?? []).union([try place(name)]) }
    var dropped: Set<Int> = []
    for name in options.dropped ?? [] { dropped.insert(try place(name)) }
    if let targetNames {
      for name in targetNames {
        let place = try place(name)
        guard !columns[place].isTarget else { throw .repeatedTarget(name) }
        guard !dropped.contains(place) else { throw .droppedTarget(name) }
        columns[place].isTarget = true
      }
    } else {
      let free = columns.indices.filter { !dropped.contains($0) && wanted?.contains($0) != true }
      // What tells rows apart is predicted only where there would be nothing else to predict from.
      let useful = free.filter { columns[$0].kind != .empty && columns[$0].kind != .id }
      let usual =
        useful.count > 1 ? useful.last : free.last { columns[$0].kind != .empty } ?? free.last
      guard let usual else { throw .noFeatures(file: file) }
      columns[usual].isTarget = true
    }
    leaveOut(wanted, dropped)
    guard columns.contains(where: { !$0.isTarget && !$0.isLeftOut }) else {
      throw .noFeatures(file: file)
    }
  }

  private mutating func leaveOut(_ wanted: Set<Int>?, _ dropped: Set<Int>) {
    let rest = columns.indices.filter { place in
      !columns[place].isTarget && !dropped.contains(place) && wanted?.contains(place) != false
    }
    let hasOthers = rest.contains { !columns[$0].isLeftOut }
    for place in columns.indices {
      columns[place].isAskedFor = wanted?.contains(place) == true || columns[place].isTyped
      if columns[place].isTarget || wanted?.contains(place) == true || !hasOthers {
        // What tells rows apart is a feature where it is asked for, or all there is.
        let isAsked = columns[place].isTyped && !columns[place].isTarget
        if columns[place].isLeftOut, !isAsked { columns[place].kind = nil }
      }
      guard !columns[place].isTarget else { continue }
      if dropped.contains(place) || wanted?.contains(place) == false {
        columns[place].kind = .unused
      } else if columns[place].kind == .id {
        reading.ids.append(columns[place].name)
      } else if columns[place].kind == .empty {
        reading.empty.append(columns[place].name)
      }
    }
  }

  private mutating func set(_ type: ColumnType, of place: Int) {
    var (order, isOpen) = (CalendarDate.Order.monthFirst, false)
    if case .date(let own, let open, _) = columns[place].kind { (order, isOpen) = (own, open) }
    columns[place].isTyped = true
    columns[place].kind =
      switch type {
      case .number: .number
      case .text: .text
      case .yesNo: .answers(nil)
      case .date: .date(order, isOpen: isOpen, inParts: false)
      case .dayFirst: .date(.dayFirst, isOpen: false, inParts: false)
      case .monthFirst: .date(.monthFirst, isOpen: false, inParts: false)
      case .dateParts: .date(order, isOpen: isOpen, inParts: true)
      case .id: .id
      }
  }

  // MARK: Values

  @inline(__always)
  private mutating func addValue(_ field: CSVField, _ bytes: Span<UInt8>, line: Int) {
    if column < plans.count {
      let plan = plans[column]
      if plan == .feature || plan == .target,
        case .number(let number) = DecimalNumber.read(bytes, field.range, point: point)
      {
        append(number)
      } else if plan == .skip || plan == .blank {
        skip(field, bytes)
        if plan == .blank { append(.nan) }
      } else {
        append(unusualValue(field, bytes, line: line))
      }
    } else if !field.range.isEmpty {
      extraCells += 1
      isOdd = true
    } else {
      emptyCells += 1
    }
    column += 1
    if field.endsRow { finishRow() }
  }

  @inline(__always)
  private mutating func append(_ value: Double) {
    if areTargets[column] { targets.append(value) } else { features.append(value) }
  }

  private mutating func skip(_ field: CSVField, _ bytes: Span<UInt8>) {
    if rows < Self.mostShown { leftOutTexts[rows, default: [:]][column] = field.text(bytes) }
    if CellText.isMissing(bytes, field.range) {
      if field.range.isEmpty { emptyCells += 1 }
      missingInRow.append(column)
      isOdd = true
    } else if column == 0, CellText.isTotal(bytes, field.range) {
      (sumsUp, isOdd) = (true, true)
    }
  }

  /// A column's first value, a text, a number with signs, or a fault.
  private mutating func unusualValue(
    _ field: CSVField, _ bytes: Span<UInt8>, line: Int
  ) -> Double {
    if let value = knownValue(field, bytes) { return value }
    let place = place(line: line)
    // NA and - are values of a column that its user calls text.
    let isText = columns[column].isTyped && columns[column].kind == .text
    if field.range.isEmpty || !isText && CellText.isMissing(bytes, field.range) {
      if field.range.isEmpty { emptyCells += 1 }
      return missing()
    }
    guard let text = field.text(bytes) else { return fault(.notUTF8(place)) }
    if column == 0, CellText.isTotal(bytes, field.range) {
      (sumsUp, isOdd) = (true, true)
    }
    let written = WrittenNumber(
      bytes, field.range, decimal: dialect.decimal, units: dialect.units)
    if columns[column].kind == .number, written.reading == .text,
      CellText.isMissingNumber(bytes, field.range)
    {
      return missing()
    }
    if columns[column].kind == nil {
      columns[column].kind = written.reading == .text ? .text : .number
    }
    if columns[column].firstLine == 0 { columns[column].firstLine = line }
    if written.reading == .notFinite, columns[column].kind == .number || !columns[column].isTyped {
      return options.missing == nil ? fault(.notFinite(place, value: text)) : missing()
    }
    switch columns[column].kind {
    case .number: return number(written, bytes, field, text, place)
    case .answers(let family):
      guard let answer = CellText.answer(bytes, field.range),
        answer.family == family ?? answer.family
      else {
        if family == nil, case .number(let value) = written.reading, value == 0 || value == 1 {
          return value
        }
        return fault(.otherKind(place, value: Self.excerpt(text), kind: .yesNo))
      }
      return answer.value
    case .date(let order, _, _):
      guard let date = CalendarDate(bytes, field.range, order) else {
        let other: CalendarDate.Order = order == .dayFirst ? .monthFirst : .dayFirst
        let isOther = CalendarDate(bytes, field.range, other) != nil
        return fault(
          .otherKind(
            place, value: Self.excerpt(text),
            kind: !isOther ? .date : order == .dayFirst ? .dayFirst : .monthFirst))
      }
      return date.days
    default:
      if !columns[column].isTyped {
        if case .number = written.reading, written.unit == nil {
          return fault(
            .mixedColumn(
              place, value: Self.excerpt(text), isText: false, since: columns[column].firstLine))
        }
        if hasOtherMark(bytes, field) { return fault(otherMark(place, text)) }
      }
      return category(text, place)
    }
  }

  /// A date or an answer of a column of such, or a text that came before.
  private func knownValue(_ field: CSVField, _ bytes: Span<UInt8>) -> Double? {
    switch columns[column].kind {
    case .date(let order, _, _): CalendarDate(bytes, field.range, order)?.days
    case .answers(let family?):
      CellText.answer(bytes, field.range).flatMap { $0.family == family ? $0.value : nil }
    case .text:
      field.text(bytes).flatMap { codes[column]?[ByteText($0)] }.map(Double.init)
    default: nil
    }
  }

  private mutating func number(
    _ written: WrittenNumber, _ bytes: Span<UInt8>, _ field: CSVField, _ text: String,
    _ place: Place
  ) -> Double {
    guard case .number(let number) = written.reading else {
      if hasOtherMark(bytes, field) { return fault(otherMark(place, text)) }
      return fault(
        .mixedColumn(
          place, value: Self.excerpt(text), isText: true, since: columns[column].firstLine))
    }
    if !dialect.isDecimalTold, dialect.decimal == .point, text.utf8.contains(CSVField.comma) {
      reading.dialect.isDecimalOpen = true
    }
    if let unit = written.unit {
      let known = columns[column].signs ?? (unit, 0)
      guard known.sign == unit else {
        return fault(.mixedUnits(place, value: text, unit: known.sign))
      }
      columns[column].signs = (unit, known.count + 1)
    }
    plans[column] = areTargets[column] ? .target : .feature
    return number
  }

  private func hasOtherMark(_ bytes: Span<UInt8>, _ field: CSVField) -> Bool {
    let other: DecimalMark = dialect.decimal == .point ? .comma : .point
    let written = WrittenNumber(bytes, field.range, decimal: other)
    return if case .number = written.reading { written.unit == nil } else { false }
  }

  private func otherMark(_ place: Place, _ text: String) -> DataError {
    .otherDecimal(place, value: Self.excerpt(text), decimal: dialect.decimal)
  }

  private mutating func missing() -> Double {
    isOdd = true
    missingInRow.append(column)
    if areTargets[column] { missesTarget = true } else { missesFeature = true }
    return .nan
  }

  private mutating func fault(_ error: DataError) -> Double {
    isOdd = true
    rowFaults.append(error)
    return .nan
  }

  /// The number of a text column's category.
  private mutating func category(_ text: String, _ place: Place) -> Double {
    if let code = codes[column]?[ByteText(text)] { return Double(code) }
    let code = columns[column].categories.count
    guard code < (areTargets[column] ? Self.mostClasses : Self.mostCategories) else {
      // One fault is enough for a column: it would come with every further value.
      plans[column] = .blank
      if areTargets[column] {
        return fault(.tooManyClasses(columns[column].name, file: file, limit: Self.mostClasses))
      }
      let error = DataError.tooManyValues(place, limit: Self.mostCategories)
      if columns[column].isAskedFor { return fault(error) }
      for row in 0..<min(rows, Self.mostShown) {
        if let value = self.value(of: column, inRow: row), !value.isNaN {
          leftOutTexts[row, default: [:]][column] =
            columns[column].categories[Int(clamping: value)]
        }
      }
      columns[column].kind = .various
      columns[column].categories = []
      reading.various.append(columns[column].name)
      variety = variety ?? error
      return .nan
    }
    codes[column, default: [:]][ByteText(text)] = code
    columns[column].categories.append(text)
    return Double(code)
  }

  // MARK: Plain numbers

  /// Takes plain numbers from `start` on, as long as one follows the other: nearly all of a large file.
  /// Each is read while its end is looked for. Up to 15 digits and their power of ten are doubles, so that
  /// one division rounds once, as `DecimalNumber` does.
  ///
  /// - Returns: where the first value begins that is none, or is not whole.
  mutating func addNumbers(
    _ bytes: Span<UInt8>, from start: Int, upTo end: Int, line: inout Int
  ) -> Int {
    guard hasHeader, dialect.separator != .blanks else { return start }
    let (plans, separator) = (self.plans, dialect.separator.byte)
    // Where commas separate, a number with a decimal comma stands in quotes.
    let point = self.point == separator ? 0 : self.point
    let (powers, tens) = (powersOfTen, wholePowersOfTen)
    var (column, position) = (self.column, start)
    while column < plans.count {
      let plan = plans[column]
      guard plan == .feature || plan == .target else { break }
      var next = position
      // Signs come as they like: nothing is to branch on them.
      let sign: UInt64 = next < end && bytes[next] == UInt8(ascii: "-") ? 1 : 0
      next += Int(truncatingIfNeeded: sign)
      var digits: UInt64 = 0
      let first = next
      Digits.take(&digits, bytes, &next, end, tens)
      var count = next - first
      var fraction = 0
      if next < end, bytes[next] == point {
        next += 1
        let first = next
        Digits.take(&digits, bytes, &next, end, tens)
        fraction = next - first
        count += fraction
      }
      guard 1...15 ~= count, next < end else { break }
      let mark = bytes[next]
      next += 1
      if mark != separator, mark != CSVField.newline {
        guard mark == CSVField.carriageReturn, next < end, bytes[next] == CSVField.newline
        else { break }
        next += 1
      }
      let magnitude = Double(digits) / powers[fraction]
      let value = Double(bitPattern: magnitude.bitPattern | sign << 63)
      if plan == .feature { features.append(value) } else { targets.append(value) }
      if column == 0 { rowLine = line }
      column += 1
      position = next
      guard mark != separator else { continue }
      self.column = column
      finishRow()
      column = self.column
      line += 1
    }
    self.column = column
    return position
  }

  // MARK: Rows

  @inline(__always)
  private mutating func finishRow() {
    if column < plans.count || isOdd { return finishOddRow() }
    total = nil
    rows += 1
    column = 0
    emptyCells = 0
  }

  private mutating func finishOddRow() {
    defer { startRow() }
    let isShort = column < plans.count
    while column < plans.count {
      emptyCells += 1
      if plans[column] == .skip { missingInRow.append(column) } else { append(missing()) }
      column += 1
    }
    guard emptyCells < column else { return removeRow() }
    for place in missingInRow { columns[place].missing += 1 }
    let isLoose = column - emptyCells == 1 && plans.count > 2
    let leavesOut = options.missing == nil || options.missing == .drop
    if isLoose || missesTarget || missesFeature && leavesOut
      || extraCells > 0 && options.missing == .drop
    {
      removeRow()
      reading.droppedRows += 1
      if extraCells > 0 { reading.longRows += 1 }
      return
    }
    if extraCells > 0 {
      rowFaults = [
        .raggedRow(Place(file: file, line: rowLine), values: column, columns: plans.count)
      ]
    }
    total = nil
    if !rowFaults.isEmpty {
      removeRow()
      if sumsUp { total = (nil, faults.count, faultCount) }
      for fault in rowFaults where faults.count < Self.mostFaults { faults.append(fault) }
      faultCount += rowFaults.count
      return
    }
    if isShort { reading.shortRows += 1 }
    if sumsUp { total = (rows, faults.count, faultCount) }
    rows += 1
  }

  private mutating func removeRow() {
    features.removeLast(features.count - rows * featureWidth)
    targets.removeLast(targets.count - rows * targetWidth)
  }

  private mutating func startRow() {
    column = 0
    (emptyCells, extraCells) = (0, 0)
    (isOdd, missesTarget, missesFeature, sumsUp) = (false, false, false, false)
    rowFaults = []
    missingInRow = []
  }

  /// Where the next value stands.
  func place(line: Int) -> Place {
    let name = hasHeader && column < columns.count ? columns[column].name : nil
    return Place(file: file, line: line, column: column + 1, name: name)
  }

  /// Makes room for what the next `piece` bytes can bring, and, judged by what `consumed` bytes brought,
  /// for the `rest` of the file. A value takes two bytes at least, its separator's too.
  mutating func reserve(_ piece: Int, after consumed: Int, before rest: Int) {
    guard rest > 0, consumed > 0 else { return }
    Self.reserve(&features, featureWidth, of: columns.count, piece, consumed, rest)
    Self.reserve(&targets, targetWidth, of: columns.count, piece, consumed, rest)
  }

  private static func reserve(
    _ values: inout [Double], _ width: Int, of columns: Int, _ piece: Int, _ consumed: Int,
    _ rest: Int
  ) {
    let share = Double(width) / Double(columns)
    let most = min(Double(piece), Double(rest)) / 2 * share
    guard Double(values.capacity - values.count) < most else { return }
    let expected = Double(values.count) / Double(consumed) * Double(rest) * 1.02
    let room = min(max(expected, most), Double(rest) / 2 * share)
    values.reserveCapacity(values.count + width + Int(clamping: room))
  }

  // MARK: The end

  /// Leaves out the row that sums up the others, fills what is missing, and keeps the columns in use.
  ///
  /// - Throws: what is wrong with the rows; or that the file ended too soon to be a table.
  mutating func finish() throws(DataError) {
    guard hasHeader else { throw .empty(file) }
    if let total {
      if total.row != nil {
        rows -= 1
        removeRow()
      }
      faultCount = total.faults
      faults.removeLast(faults.count - total.told)
      reading.footers += 1
    }
    try check()
    guard rows > 1 else {
      throw reading.droppedRows == 0
        ? .tooFewRows(file: file, rows: rows)
        : .tooFewWholeRows(file: file, rows: rows, dropped: reading.droppedRows)
    }
    try removeVarious()
    if reading.droppedRows + reading.footers > 0 { removeUnusedCategories() }
    if options.missing != nil, options.missing != .drop { try fillMissing() }
    reading.rows = rows
    for column in columns where !column.isLeftOut { note(column) }
    allColumns = columns
    columns.removeAll(where: \.isLeftOut)
  }

  /// Notes what became of a column's values.
  private mutating func note(_ column: Column) {
    switch column.kind {
    case .date(let order, let isOpen, let inParts):
      if !inParts { reading.hasDates = true }
      if isOpen { reading.openDates.append(column.name) }
      if order == .dayFirst { reading.hasDayFirst = true }
    case .answers: reading.hasAnswers = true
    default: break
    }
    guard let unit = column.signs else { return }
    if unit.count < rows {
      reading.mixedUnits.append(
        MixedUnit(column: column.name, sign: unit.sign, count: unit.count))
    } else if !reading.units.contains(unit.sign) {
      reading.units.append(unit.sign)
    }
  }

  /// Takes away what was read of columns that turned out to have too many texts.
  private mutating func removeVarious() throws(DataError) {
    guard let variety else { return }
    var isKept: [Bool] = []
    for place in columns.indices where !columns[place].isTarget && plans[place] != .skip {
      isKept.append(columns[place].kind != .various)
    }
    guard isKept.contains(true) else { throw variety }
    var kept = 0
    for (place, value) in features.enumerated() where isKept[place % featureWidth] {
      features[kept] = value
      kept += 1
    }
    features.removeLast(features.count - kept)
    for place in columns.indices where columns[place].kind == .various {
      columns[place].isInRows = false
    }
    featureWidth = isKept.count(where: \.self)
  }

  /// Throws the faults that were found.
  private func check() throws(DataError) {
    if faultCount == 1 { throw faults[0] }
    if faultCount > 1 { throw .several(faults, more: faultCount - faults.count) }
  }

  /// `error`, which ends the reading, behind the faults that were found before it.
  func withFaults(_ error: DataError) -> DataError {
    guard error.kind == .badData, faultCount > 0 else { return error }
    return .several(faults + [error], more: faultCount - faults.count)
  }

  /// Where the values of a column stand.
  private func slots(of place: Int) -> StrideTo<Int> {
    guard let first = slot(of: place) else { return stride(from: 0, to: 0, by: 1) }
    let width = columns[place].isTarget ? targetWidth : featureWidth
    return stride(from: first, to: rows * width, by: width)
  }

  /// What came only in rows that were left out is no category.
  private mutating func removeUnusedCategories() {
    for place in columns.indices where !columns[place].categories.isEmpty {
      let slots = slots(of: place)
      let values = columns[place].isTarget ? targets : features
      var isUsed = Array(repeating: false, count: columns[place].categories.count)
      for slot in slots where !values[slot].isNaN { isUsed[Int(clamping: values[slot])] = true }
      guard isUsed.contains(false) else { continue }
      var (code, newCodes) = (0, Array(repeating: 0.0, count: isUsed.count))
      for old in isUsed.indices where isUsed[old] {
        newCodes[old] = Double(code)
        code += 1
      }
      columns[place].categories = zip(columns[place].categories, isUsed).filter(\.1).map(\.0)
      for slot in slots where !values[slot].isNaN {
        set(newCodes[Int(clamping: values[slot])], at: slot, isTarget: columns[place].isTarget)
      }
    }
  }

  private mutating func set(_ value: Double, at slot: Int, isTarget: Bool) {
    if isTarget { targets[slot] = value } else { features[slot] = value }
  }

  private mutating func fillMissing() throws(DataError) {
    for place in columns.indices where !columns[place].isTarget && !columns[place].isLeftOut {
      let slots = slots(of: place)
      let empty = slots.filter { features[$0].isNaN }
      guard !empty.isEmpty else { continue }
      let known = slots.map { features[$0] }.filter { !$0.isNaN }
      guard !known.isEmpty else { throw .emptyColumn(columns[place].name, file: file) }
      var value: Double
      if !columns[place].categories.isEmpty {
        if options.missing == .category {
          value = Double(columns[place].categories.count)
          var name = TableReading.missingCategory
          while columns[place].categories.contains(name) { name += "_" }
          columns[place].categories.append(name)
        } else {
          value = Self.mode(known)
        }
      } else if options.missing == .mean {
        value = known.reduce(0) { $0 + $1 / Double(known.count) }
      } else {
        value = Self.median(known)
      }
      for slot in empty { features[slot] = value }
      reading.filledCells += empty.count
    }
  }

  private static func mode(_ codes: [Double]) -> Double {
    var counts: [Double: Int] = [:]
    for code in codes { counts[code, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2
  }

  /// At most 40 characters of a value, for an error's sentence.
  private static func excerpt(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > 40 ? "\(String(scalars.prefix(39)))…" : text
  }
}
