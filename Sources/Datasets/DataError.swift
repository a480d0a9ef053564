package import Files
package import Localization

/// Why data cannot be used: the rule, what came instead, and where.
package enum DataError: Error, Equatable, Sendable {
  // MARK: What was asked for

  /// Neither a built-in name nor a file.
  case noSuchDataset(String, names: [String])
  /// `columns` are those that could have been meant, in their order.
  case noSuchColumn(String, file: String, columns: [String])
  /// `--target` names the column twice.
  case repeatedTarget(String)
  /// A target column that is to be left out as well.
  case droppedTarget(String)
  /// An encoding that iconv does not know.
  case unknownEncoding(String)
  /// Options of files with a set that is none.
  case noFile(String)
  /// Every column is a target, so that nothing is left to predict it from.
  case noFeatures(file: String)
  /// Classes come from one column, not from several.
  case severalClassTargets([String])
  /// `--noise` or `--rows` with a set that is not generated, or whose rows are fixed.
  case fixedRows(option: String, dataset: String)
  /// `option` has its two dashes; `value` is what it was given.
  case outOfRange(option: String, rule: NumberRulePhrase, value: String)
  /// A held-out share that leaves no row to train on, or none to test on.
  case emptySplit(share: Double, rows: Int)

  // MARK: The file

  /// The path, where a folder stands in place of a file.
  case folder(String)
  /// The path, and what the system says of it.
  case unreadable(String, reason: Message)
  /// The path and the size of a file of more than 1 GiB.
  case tooLarge(String, bytes: Int)
  /// Not even a header row: no byte, or blank lines alone.
  case empty(String)
  /// A name or a value whose bytes are no text, or hold a NUL.
  case notUTF8(Place)
  /// Bytes that are no text in the encoding that was said or guessed.
  case notInEncoding(String, encoding: String)

  // MARK: The table

  /// The quote that opens there is not closed within 1 MiB, or in the rest of the file.
  case unclosedQuote(Place)
  /// A quote within an unquoted value, or more text behind a closing one.
  case strayQuote(Place)
  /// A value of more than 1 MiB.
  case longField(Place)
  /// With one column there is nothing to predict the target from.
  case tooFewColumns(file: String)
  /// Below the header stand `rows`, 0 or 1; there must be two.
  case tooFewRows(file: String, rows: Int)
  /// `values` are in this row and `columns` in the header; the place names no column.
  case raggedRow(Place, values: Int, columns: Int)
  /// So many rows were left out for missing cells that too few are left.
  case tooFewWholeRows(file: String, rows: Int, dropped: Int)
  /// No row has a value in the column, so that none can be made up.
  case emptyColumn(String, file: String)
  /// NaN, an infinity or a number beyond the largest, as the file has it.
  case notFinite(Place, value: String)
  /// A column that mixes text and numbers; its first value set its type.
  case mixedColumn(Place, value: String, isText: Bool, since: Int)
  /// A number with a decimal comma among ones with a point, or the other way round.
  case otherDecimal(Place, value: String, decimal: DecimalMark)
  /// Another sign of money or per cent than `unit`, which came first.
  case mixedUnits(Place, value: String, unit: String)
  /// A value among dates or answers that is none.
  case otherKind(Place, value: String, kind: ColumnType)
  /// A text column that is no target, at the value that is one more than `limit`.
  case tooManyValues(Place, limit: Int)
  /// The first faults of a table, and how many more there are.
  indirect case several([DataError], more: Int)

  // MARK: The target

  /// All rows have the same value in this column, so that there is nothing to learn.
  case constantTarget(String, file: String)
  /// The first column of text among several targets, which must all be numbers.
  case textAmongTargets(String)
  /// The target column has more different values than `limit`.
  case tooManyClasses(String, file: String, limit: Int)
  /// Columns of 0 and 1 that text and classes would become, in bytes.
  case memory(String, needed: Double, limit: Double)

  /// The reader was told to stop.
  case cancelled

  /// What an exit code tells a script.
  package enum Kind: Sendable {
    /// A wrong option, wrong contents, no file that can be read, or an interrupt.
    case usage, badData, noInput, cancelled

    /// As `sysexits.h` has them: 64 usage, 65 data, 66 no input; 130 after an interrupt.
    package var exitCode: Int32 {
      switch self {
      case .usage: 64
      case .badData: 65
      case .noInput: 66
      case .cancelled: 130
      }
    }
  }

  /// What an exit code says of it.
  package var kind: Kind {
    switch self {
    case .noSuchDataset, .folder, .unreadable: .noInput
    case .noSuchColumn, .repeatedTarget, .droppedTarget, .unknownEncoding, .noFile, .noFeatures,
      .severalClassTargets, .fixedRows,
      .outOfRange, .emptySplit:
      .usage
    case .cancelled: .cancelled
    default: .badData
    }
  }
}

extension DataError {
  /// Why the bytes of a file do not come.
  package init(_ error: ReadingError) {
    self =
      switch error {
      case .unreadable(let path, let reason): .unreadable(path, reason: reason)
      case .folder(let path): .folder(path)
      case .tooLarge(let path, let bytes): .tooLarge(path, bytes: bytes)
      case .cancelled: .cancelled
      }
  }
}

/// A place in a file, counted from 1 as editors do.
package struct Place: Equatable, Sendable {
  /// The path as the user wrote it.
  package var file: String
  /// The line in it, from 1.
  package var line: Int
  /// The column's number, if the fault is in one.
  package var column: Int?
  /// The column's name, if the header has been read.
  package var name: String?

  package init(file: String, line: Int, column: Int? = nil, name: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.name = name
  }
}

extension Place: CustomStringConvertible {
  /// `heights.csv, line 3, column 2 "weight"`
  package var description: String { english }
}
