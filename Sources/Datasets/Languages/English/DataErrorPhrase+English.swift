import Text

extension DataErrorPhrase {
  var english: String {
    switch error {
    case .noSuchDataset, .noSuchColumn, .repeatedTarget, .noFeatures, .severalClassTargets,
      .fixedRows, .outOfRange, .emptySplit:
      ofRequest
    case .folder, .unreadable, .tooLarge, .empty, .notUTF8: ofFile
    case .constantTarget, .textAmongTargets, .tooManyClasses, .memory: ofTarget
    case .cancelled: "interrupted while reading"
    default: ofTable
    }
  }

  private var ofRequest: String {
    switch error {
    case .noSuchDataset(let name, let names):
      "\"\(name)\" is neither a file nor one of the data sets "
        + names.joined(separator: ", ")
        + (nearestName(to: name, among: names).map { "; did you mean \($0)?" } ?? "")
    case .noSuchColumn(let column, let file, let columns):
      "\(file) has no column \"\(column)\"; it has " + list(columns)
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
      "\(option) takes \(rule.english), not \(value)"
    case .emptySplit(let share, let rows):
      "at least one row is held out and one trained on, and a share of \(share) of \(rows) rows"
        + " does not leave both"
    default: ""
    }
  }

  private var ofFile: String {
    switch error {
    case .folder(let path): "\(path): a data set is a file, and this is a folder"
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason.prefix(1).lowercased())\(reason.dropFirst())"
    case .tooLarge(let path, let bytes):
      "\(path): files of up to 1 GiB are read, and this one has \(Self.gibibytes(bytes)) GiB"
    case .empty(let path):
      "\(path): a data set begins with a header row, and this file is empty"
    case .notUTF8(let place): "\(place.english): text must be UTF-8, and this is not"
    default: ""
    }
  }

  private var ofTable: String {
    switch error {
    case .unclosedQuote(let place): "\(place.english): the quote opened here is never closed"
    case .strayQuote(let place):
      "\(place.english): a value with quotes in it is quoted as a whole, its own quotes doubled"
    case .longField(let place):
      "\(place.english): a value has at most \(Self.longestField) KiB, and this is longer"
    case .unnamedColumn(let place):
      "\(place.english): every column needs a name in the header row"
    case .duplicateColumn(let place, let first):
      "\(place.english): column names differ, and this is that of column \(first) too"
    case .tooFewColumns(let file):
      "\(file): a feature and a target are needed, and there is only one column"
    case .tooFewRows(let file, let rows):
      "\(file): at least two rows are needed below the header, and there "
        + (rows == 0 ? "are none" : "is only one")
    case .raggedRow(let place, let values, let columns):
      "\(place.english): every row has a value for each of the \(columns) columns, and this one "
        + "has \(values)"
    case .missingValue(let place):
      "\(place.english): every cell needs a value, and this one is empty"
    case .notFinite(let place, let value):
      "\(place.english): numbers are finite, and this is \(value)"
    case .mixedColumn(let place, let value, let isText, let since):
      "\(place.english): a column is all numbers or all text, and \"\(value)\" is "
        + (isText ? "text below the number" : "a number below the text") + " of line \(since)"
    case .tooManyValues(let place, let limit):
      "\(place.english): a text column has at most \(limit) different values, and this is one more"
    default: ""
    }
  }

  private var ofTarget: String {
    switch error {
    case .constantTarget(let column, let file):
      "\(file): a target varies, and \"\(column)\" is the same in every row; --target names "
        + "another column"
    case .textAmongTargets(let column):
      "several targets are all numbers, and \"\(column)\" is text"
    case .tooManyClasses(let column, let file, let limit):
      "\(file): classes are at most \(limit), and \"\(column)\" has more different values"
    case .memory(let file, let needed, let limit):
      "\(file): text and classes become columns of 0 and 1, which would take \(gigabytes(needed)) of "
        + "the \(gigabytes(limit)) that are there for them; fewer rows or different values take less"
    default: ""
    }
  }

  private func list(_ names: [String]) -> String {
    let (shown, more) = Self.shortened(names)
    return more > 0 ? "\(shown) and \(more) more" : shown
  }
}

extension Place {
  /// `heights.csv, line 3, column 2 "weight"`
  package var english: String {
    var text = "\(file), line \(line)"
    if let column { text += ", column \(column)" }
    if let name { text += " \"\(name)\"" }
    return text
  }
}
