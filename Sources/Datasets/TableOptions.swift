/// What a user says of how a file is to be read. What is not said is guessed from the file.
package struct TableOptions: Equatable, Hashable, Codable, Sendable {
  /// What stands between values.
  package var separator: Separator?
  /// What stands before the decimals of a number; the other mark then groups its thousands.
  package var decimal: DecimalMark?
  /// A name that iconv knows.
  package var encoding: String?
  /// How many lines of the file come before the table.
  package var skippedRows: Int?
  /// Whether the table begins with the names of its columns.
  package var header: HeaderRow?
  /// What becomes of missing cells; `nil` leaves their rows out, and calls what is no value a fault.
  package var missing: MissingCells?
  /// The columns to predict from; `nil` is all but the targets.
  package var features: [String]?
  /// Columns that are left out.
  package var dropped: [String]?
  /// What columns hold.
  package var types: [NamedType]?

  package init() {}

  /// A file that Plateau wrote: commas, UTF-8, names in the first line.
  static var plain: TableOptions {
    var options = TableOptions()
    (options.separator, options.decimal, options.encoding) = (.comma, .point, "UTF-8")
    (options.skippedRows, options.header) = (0, .yes)
    return options
  }

  /// These options, and where they say nothing, those of `others` that say how a file is written.
  func over(_ others: TableOptions) -> TableOptions {
    var options = self
    options.separator = separator ?? others.separator
    options.decimal = decimal ?? others.decimal
    options.encoding = encoding ?? others.encoding
    options.skippedRows = skippedRows ?? others.skippedRows
    options.header = header ?? others.header
    return options
  }
}

extension KeyedDecodingContainer {
  /// What was saved before there were such options says none of them.
  func decode(_ type: TableOptions.Type, forKey key: Key) throws -> TableOptions {
    try decodeIfPresent(type, forKey: key) ?? TableOptions()
  }
}

/// What stands between the values of a row.
package enum Separator: String, CaseIterable, Codable, Sendable {
  /// As they are called: `,`, `;`, a tabulator and `|`.
  case comma, semicolon, tab, bar
  /// Any number of them is one separator.
  case blanks

  /// As it stands in a file.
  package var byte: UInt8 {
    switch self {
    case .comma: CSVField.comma
    case .semicolon: CSVField.semicolon
    case .tab: CSVField.tab
    case .bar: UInt8(ascii: "|")
    case .blanks: CSVField.space
    }
  }
}

/// What stands before the decimals of a number.
package enum DecimalMark: String, CaseIterable, Codable, Sendable {
  /// `1.5` or `1,5`.
  case point, comma

  /// As it stands in a number.
  package var byte: UInt8 { self == .point ? UInt8(ascii: ".") : UInt8(ascii: ",") }

  /// The mark that may group the thousands of such numbers.
  var thousands: UInt8 { self == .point ? UInt8(ascii: ",") : UInt8(ascii: ".") }
}

/// Whether a table begins with the names of its columns.
package enum HeaderRow: String, CaseIterable, Codable, Sendable {
  /// It does, or its first row is one of data.
  case yes, no
}

/// What becomes of cells without a value. The row of a target without one is always left out.
package enum MissingCells: String, CaseIterable, Codable, Sendable {
  /// Their rows are left out, and so are rows with too many cells and those of NaN and infinity.
  case drop
  /// Numbers become the column's mean, texts its most frequent one.
  case mean
  /// Numbers become the column's median, texts its most frequent one.
  case median
  /// A missing text is a value of its own; numbers become the column's median.
  case category
}

/// What a column holds, and so what it becomes for a network.
package enum ColumnType: String, CaseIterable, Codable, Sendable {
  /// As it stands, without its unit.
  case number
  /// A column of 0 and 1 for each value.
  case text
  /// 1 and 0.
  case yesNo = "yes-no"
  /// Days since 1970 began, and the share of the day.
  case date
  /// Dates as 31/12/2024.
  case dayFirst = "day-first"
  /// Dates as 12/31/2024.
  case monthFirst = "month-first"
  /// Year, month, day and day of the week, each a column; the hour too, where there are times.
  case dateParts = "date-parts"
  /// It tells rows apart, and is left out.
  case id
}

/// What a column holds, by the column's name.
package struct NamedType: Equatable, Hashable, Codable, Sendable {
  /// Its name in the header row.
  package var column: String
  /// What it holds.
  package var type: ColumnType

  package init(column: String, type: ColumnType) {
    self.column = column
    self.type = type
  }
}
