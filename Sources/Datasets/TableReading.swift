/// A sign that some numbers of a column have, and others not.
struct MixedUnit: Equatable, Sendable {
  let column: String
  let sign: String
  /// How many numbers have it.
  let count: Int
}

/// How a file was read: what was guessed of it, and what became of what is no number.
package struct TableReading: Equatable, Sendable {
  var dialect: TableDialect
  /// Columns that tell rows apart, and columns without a value: they are left out.
  var ids: [String] = []
  var empty: [String] = []
  /// Columns of more texts than there may be 0/1 columns: they are left out.
  var various: [String] = []
  /// Columns of texts with numbers among them.
  var textsOfNumbers: [String] = []
  /// Names that were repeated, as they are now.
  var renamed: [String] = []
  /// Columns of dates that do not tell which number is the day.
  var openDates: [String] = []
  var hasDayFirst = false
  var (hasDates, hasAnswers) = (false, false)
  var units: [String] = []
  /// Signs that stand with some numbers of a column, and with how many.
  var mixedUnits: [MixedUnit] = []
  /// Rows that are left out, for a missing cell or a cell too many.
  var droppedRows = 0
  var longRows = 0
  var shortRows = 0
  /// Rows that are used.
  var rows = 0
  var footers = 0
  var filledCells = 0
  /// Whether gaps are filled in though no option says so.
  package internal(set) var fillsGaps = false

  /// The value of a missing text that is one of its own.
  static let missingCategory = "missing"

  init(_ dialect: TableDialect) {
    self.dialect = dialect
    // They are of the sample, and many.
    self.dialect.gaps = []
  }

  /// Whether the file is as CSV should be, and all of it is used.
  package var isPlain: Bool {
    var plain = TableReading(dialect)
    plain.rows = rows
    return dialect.isPlain && self == plain
  }
}
