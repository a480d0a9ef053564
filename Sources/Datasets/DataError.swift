package import Files
package import Localization

/// Why data cannot be used: the rule, what came instead, and where.
package enum DataError: Error, Equatable, Sendable {
  // MARK: What was asked for

  /// Neither a built-in name nor a file.
  case noSuchDataset(String, names: [String])
  case noSuchColumn(String, file: String, columns: [String])
  case repeatedTarget(String)
  /// Every column is a target, so that nothing is left to predict it from.
  case noFeatures(file: String)
  /// Classes come from one column, not from several.
  case severalClassTargets([String])
  /// `--noise` or `--rows` with a set that is not generated, or whose rows are fixed.
  case fixedRows(option: String, dataset: String)
  case outOfRange(option: String, rule: NumberRulePhrase, value: String)
  /// A held-out share that leaves no row to train on, or none to test on.
  case emptySplit(share: Double, rows: Int)

  // MARK: The file

  case folder(String)
  case unreadable(String, reason: Message)
  case tooLarge(String, bytes: Int)
  case empty(String)
  case notUTF8(Place)

  // MARK: The table

  case unclosedQuote(Place)
  case strayQuote(Place)
  case longField(Place)
  case unnamedColumn(Place)
  case duplicateColumn(Place, first: Int)
  case tooFewColumns(file: String)
  case tooFewRows(file: String, rows: Int)
  case raggedRow(Place, values: Int, columns: Int)
  case missingValue(Place)
  case notFinite(Place, value: String)
  /// A column that mixes text and numbers; its first value set its type.
  case mixedColumn(Place, value: String, isText: Bool, since: Int)
  case tooManyValues(Place, limit: Int)

  // MARK: The target

  case constantTarget(String, file: String)
  case textAmongTargets(String)
  case tooManyClasses(String, file: String, limit: Int)
  /// Columns of 0 and 1 that text and classes would become, in bytes.
  case memory(String, needed: Double, limit: Double)

  /// The reader was told to stop.
  case cancelled

  /// What an exit code tells a script.
  package enum Kind: Sendable {
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
    case .noSuchColumn, .repeatedTarget, .noFeatures, .severalClassTargets, .fixedRows,
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
  package var description: String { text }
}
