import Text

/// A CSV's values as they are read: numbers in place, text as the number of its category.
///
/// Rows with a fault are kept apart, so that all faults are known at the end; rows without a value that
/// is needed are left out and counted.
package struct CSVTable {
  let file: String
  /// The columns that are used, once the table is finished.
  var columns: [Column] = []
  /// `[rows × feature columns]`, row by row
  var features: [Double] = []
  /// `[rows × target columns]`, row by row
  var targets: [Double] = []
  var rows = 0
  /// How the file was read.
  var reading: TableReading
  /// The first cells of columns that are left out, by row and column, as they stand in the file.
  var leftOutTexts: [Int: [Int: String]] = [:]
  /// All columns, once those that are left out are gone.
  var allColumns: [Column]?

  let targetNames: [String]?
  private(set) var options: TableOptions
  let dialect: TableDialect
  let point: UInt8

  // MARK: Names

  var nameRows: [[String]] = []
  var rowOfNames: [String] = []
  var hasHeader = false
  /// The line of the last row of names.
  var headerLine = 0

  // MARK: The row that is being read

  /// The column that the next value belongs to.
  var column = 0
  var rowLine = 0
  /// Whether there is more to be said of the row than its values.
  var isOdd = false
  var (emptyCells, extraCells) = (0, 0)
  var missesTarget = false
  var missesFeature = false
  var sumsUp = false
  var rowFaults: [DataError] = []
  /// The columns of its cells without a value.
  var missingInRow: [Int] = []
  /// Room for its numbers, as many as there are columns.
  var numbers: [Double] = []

  // MARK: Columns

  var plans: [Plan] = []
  var areTargets: [Bool] = []
  var featureWidth = 0
  var targetWidth = 0
  /// The categories of text columns: a file may have a million columns of numbers.
  var codes: [Int: [ByteText: Int]] = [:]

  // MARK: Faults

  var faults: [DataError] = []
  var faultCount = 0
  /// The row whose first value says that it sums up the others, and how many faults there were before it, as
  /// long as it is the last one.
  var total: (row: Int?, told: Int, faults: Int)?
  /// Why the first column was left out that has too many texts.
  var variety: DataError?

  /// How the next value of a column is read: as a number of a feature or of a target, or with more care;
  /// `blank` is one of a column that turned out to be of no use, `skip` of one that never was.
  enum Plan {
    case feature, target, other, blank, skip
  }

  struct Column {
    let name: String
    var isTarget = false
    /// A text column's values, in the order they came; empty if the column holds numbers.
    var categories: [String] = []
    /// `nil` until there is a value.
    var kind: ColumnKind?
    /// How many of its cells hold no value; blank rows do not count.
    var missing = 0
    /// Whether its user says what it holds.
    var isTyped = false
    /// Whether numbers stand among its texts: they are texts as well.
    var hasNumbers = false
    /// The line of its first value.
    var firstLine = 0
    /// The sign that stands with its numbers, and with how many of them.
    var signs: (sign: String, count: Int)?
    /// Whether each row has a place for it.
    var isInRows = false
    /// Whether it is a feature because its user says so.
    var isAskedFor = false
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
  /// How many rows are kept to be shown: as many as a screen of 60 lines has room for.
  static let mostShown = 60

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

  /// Where more than nine of ten rows that have a target have a gap in a column that is used, there would be nearly
  /// nothing left without them: gaps are filled in then, unless options say what becomes of them.
  mutating func fillGapsOfNearlyAllRows() {
    guard options.missing == nil else { return }
    let rows = dialect.gaps.map { row in row.filter { $0 < columns.count }.map { columns[$0] } }
      .filter { row in !row.contains(where: \.isTarget) }
    // Who says that a column holds texts means whatever stands there.
    let gappy = rows.count { row in
      row.contains { !$0.isLeftOut && !($0.isTyped && $0.kind == .text) }
    }
    guard rows.count >= 10, gappy * 10 > rows.count * 9 else { return }
    options.missing = .median
    reading.fillsGaps = true
  }

  // MARK: Rows

  @inline(__always)
  mutating func finishRow() {
    if column < plans.count || isOdd { return finishOddRow() }
    total = nil
    rows += 1
    column = 0
    emptyCells = 0
  }

  mutating func finishOddRow() {
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

  mutating func removeRow() {
    features.removeLast(features.count - rows * featureWidth)
    targets.removeLast(targets.count - rows * targetWidth)
  }

  mutating func startRow() {
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
  /// for the `rest` of the file. A value takes two bytes at least, its separator's too. Room that is not used takes no
  /// memory; room that is too small, and what is there is copied.
  mutating func reserve(_ piece: Int, after consumed: Int, before rest: Int) {
    guard rest > 0, consumed > 0 else { return }
    Self.reserve(&features, featureWidth, of: columns.count, piece, consumed, rest)
    Self.reserve(&targets, targetWidth, of: columns.count, piece, consumed, rest)
  }

  static func reserve(
    _ values: inout [Double], _ width: Int, of columns: Int, _ piece: Int, _ consumed: Int,
    _ rest: Int
  ) {
    let share = Double(width) / Double(columns)
    let most = min(Double(piece), Double(rest)) / 2 * share
    guard Double(values.capacity - values.count) < most else { return }
    let expected = Double(values.count) / Double(consumed) * Double(rest) * 1.02
    let room = min(expected + most, Double(rest) / 2 * share)
    values.reserveCapacity(values.count + width + Int(clamping: room))
  }
}
