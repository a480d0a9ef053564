/// How a table is written in a file: what was said of it, and what was guessed.
package struct TableDialect: Equatable, Sendable {
  var encoding = TextEncoding.utf8
  var separator = Separator.comma
  var quote = CSVField.quote
  var decimal = DecimalMark.point
  /// Lines in front of the table.
  var skippedLines = 0
  /// Rows of names, which are joined; 0 if the first row is one of data.
  var headerRows = 1
  /// How many columns the rows have; `nil` where no row was seen.
  var width: Int?
  /// What stands behind the numbers of a column, beside the signs that are known: `㎡`, `km/h`.
  var units: [[UInt8]] = []
  /// What the columns hold, as far as the beginning of the file tells.
  var kinds: [Int: ColumnKind] = [:]
  /// Whether an option or a number tells what stands before decimals.
  var isDecimalTold = false
  /// Whether `1,234` and the like could be read in both ways, and nothing told in which.
  var isDecimalOpen = false
  /// The columns without a value of each row that was looked at.
  var gaps: [[Int]] = []

  /// Whether it is as CSV should be: commas, decimal points, UTF-8, names in the first line.
  var isPlain: Bool {
    var plain = TableDialect()
    (plain.width, plain.kinds, plain.gaps) = (width, kinds, gaps)
    plain.isDecimalTold = isDecimalTold
    return self == plain
  }
}

/// What the values of a column become.
enum ColumnKind: Equatable, Sendable {
  case number
  case text
  /// Words of one family, by its place in `CellText.answers`; `nil` for all.
  case answers(Int?)
  /// `isOpen` says that the dates do not tell which of two numbers is the day.
  case date(CalendarDate.Order, isOpen: Bool, inParts: Bool)
  /// Left out: it tells rows apart, it has no values, it has too many texts, or it is not asked for.
  case id, empty, various, unused
}
