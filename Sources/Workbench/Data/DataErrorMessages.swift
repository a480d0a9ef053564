extension DataError: CustomStringConvertible {
  /// One sentence: where, the rule, and what came instead.
  public var message: String { sentence.withoutControlCharacters }

  public var description: String { message }

  private var sentence: String {
    requestSentence ?? fileSentence ?? tableSentence ?? targetSentence
  }

  private var requestSentence: String? {
    switch self {
    case .noSuchDataset(let name, let names):
      "\"\(name)\" is neither a file nor one of the data sets "
        + names.joined(separator: ", ")
    case .noSuchColumn(let column, let file, let columns):
      "\(file) has no column \"\(column)\"; it has " + Self.shortened(columns)
    case .repeatedTarget(let column):
      "a target column is named once, and \"\(column)\" came twice"
    case .noFeatures(let file):
      "at least one column must be left to predict from, and all those of \(file) are targets"
    case .severalClassTargets(let columns):
      "classes come from one target column, and \(columns.count) were given: "
        + columns.joined(separator: ", ")
    case .fixedRows(let option, let dataset):
      "\(option) is for generated data sets, and the rows of \(dataset) are fixed"
    case .outOfRange(let option, let rule, let value):
      "\(option) takes \(rule), not \(value)"
    case .emptySplit(let share, let rows):
      "at least one row is held out and one trained on, and a share of \(share) of \(rows) rows"
        + " does not leave both"
    default: nil
    }
  }

  private var fileSentence: String? {
    switch self {
    case .folder(let path): "\(path): a data set is a file, and this is a folder"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .tooLarge(let path, let bytes):
      "\(path): files of up to 1 GiB are read, and this one has \(Self.gibibytes(bytes)) GiB"
    case .empty(let path):
      "\(path): a data set begins with a header row, and this file is empty"
    case .notUTF8(let place): "\(place): text must be UTF-8, and this is not"
    default: nil
    }
  }

  private var tableSentence: String? {
    switch self {
    case .unclosedQuote(let place): "\(place): the quote opened here is never closed"
    case .strayQuote(let place):
      "\(place): a value with quotes in it is quoted as a whole, its own quotes doubled"
    case .longField(let place):
      "\(place): a value has at most \(CSVReader.longestField / 1024) KiB, and this is longer"
    case .unnamedColumn(let place): "\(place): every column needs a name in the header row"
    case .duplicateColumn(let place, let first):
      "\(place): column names differ, and this is that of column \(first) too"
    case .tooFewColumns(let file):
      "\(file): a feature and a target are needed, and there is only one column"
    case .tooFewRows(let file, let rows):
      "\(file): at least two rows are needed below the header, and there "
        + (rows == 0 ? "are none" : "is only one")
    case .raggedRow(let place, let values, let columns):
      "\(place): every row has a value for each of the \(columns) columns, and this one has "
        + "\(values)"
    case .missingValue(let place): "\(place): every cell needs a value, and this one is empty"
    case .notFinite(let place, let value): "\(place): numbers are finite, and this is \(value)"
    case .mixedColumn(let place, let value, let isText, let since):
      "\(place): a column is all numbers or all text, and \"\(value)\" is "
        + (isText ? "text below the number" : "a number below the text") + " of line \(since)"
    case .tooManyValues(let place, let limit):
      "\(place): a text column has at most \(limit) different values, and this is one more"
    default: nil
    }
  }

  private var targetSentence: String {
    switch self {
    case .constantTarget(let column, let file):
      "\(file): a target varies, and \"\(column)\" is the same in every row; --target names "
        + "another column"
    case .textAmongTargets(let column):
      "several targets are all numbers, and \"\(column)\" is text"
    case .tooManyClasses(let column, let file, let limit):
      "\(file): classes are at most \(limit), and \"\(column)\" has more different values"
    default: "interrupted while reading"
    }
  }

  /// At most twelve names, so that the sentence of a file with a thousand columns stays one.
  private static func shortened(_ names: [String]) -> String {
    let shown = names.prefix(12).joined(separator: ", ")
    return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
  }

  /// To two decimals, rounded up, so that what is too large never reads as the limit.
  private static func gibibytes(_ bytes: Int) -> String {
    let hundredths = (Double(bytes) / 0x1p30 * 100).rounded(.up)
    return String(hundredths / 100)
  }
}

extension String {
  /// The text on one line and safe to print: a control character, which a terminal would obey,
  /// becomes �.
  public var withoutControlCharacters: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var text = ""
    text.unicodeScalars.append(contentsOf: unicodeScalars.map { $0.isControl ? "\u{FFFD}" : $0 })
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || 0x7F...0x9F ~= value }
}
