package import Localization
import Text

/// Why data cannot be used: where, the rule, and what came instead.
struct DataErrorPhrase: Phrase {
  let error: DataError

  /// At most twelve names, so that the sentence of a file with a thousand columns stays one; and how
  /// many more there are.
  static func shortened(_ names: [String]) -> (shown: String, more: Int) {
    (names.prefix(12).joined(separator: ", "), max(0, names.count - 12))
  }

  /// To two decimals, rounded up, so that what is too large never reads as the limit.
  static func gibibytes(_ bytes: Int) -> String {
    let hundredths = (Double(bytes) / 0x1p30 * 100).rounded(.up)
    return String(hundredths / 100)
  }

  /// The longest value of a cell.
  static let longestField = CSVWindow.longestField / 1024
}

extension DataErrorPhrase {
  var message: Message {
    guard let option = error.mend?.option else { return plainMessage }
    return say("{fault} ({option})", fault: plainMessage, option: option)
  }

  private var plainMessage: Message {
    switch error {
    case .cancelled: "interrupted while reading"
    case .noSuchDataset(let name, let names):
      if let nearest = nearestName(to: name, among: names) {
        say(
          "\"{name}\" is neither a file nor one of the data sets {names}; did you mean {nearest}?",
          name: name, names: names.joined(separator: ", "), nearest: nearest)
      } else {
        say(
          "\"{name}\" is neither a file nor one of the data sets {names}",
          name: name, names: names.joined(separator: ", "))
      }
    case .noSuchColumn(let column, let file, let columns):
      say(
        "{file} has no column \"{column}\"; it has {columns}",
        file: file, column: column, columns: list(columns))
    case .repeatedTarget(let column):
      say("a target column is named once, but \"{column}\" came twice", column: column)
    case .noFeatures(let file):
      say(
        "at least one column must be left to predict from, but all those of {file} are targets",
        file: file)
    case .severalClassTargets(let columns):
      say(
        "classes come from one target column, but {count} were given: {columns}",
        count: columns.count, columns: columns.joined(separator: ", "))
    case .fixedRows(let option, let dataset):
      say(
        "{option} is for generated data sets, but the rows of {dataset} are fixed",
        option: option, dataset: dataset)
    case .outOfRange(let option, let rule, let value):
      say("{option} takes {rule}, not {value}", option: option, rule: rule, value: value)
    case .emptySplit(let share, let rows):
      say(
        """
        at least one row is held out and one trained on, but a share of {share} of {rows} rows \
        does not leave both
        """, share: share, rows: rows)
    case .folder(let path): say("{path}: a data set is a file, but this is a folder", path: path)
    case .unreadable(let path, let reason):
      say("{path}: cannot be read: {reason}", path: path, reason: reason)
    case .tooLarge(let path, let bytes):
      say(
        "{path}: files of up to 1 GiB are read, but this one has {bytes} GiB",
        path: path, bytes: Self.gibibytes(bytes))
    case .empty(let path):
      say("{path}: a data set begins with a header row, but this file is empty", path: path)
    case .notUTF8(let place): say("{place}: text must be UTF-8, but this is not", place: place)
    case .notInEncoding(let file, let encoding):
      say(
        "{file}: the text was read as {encoding}, but it is not; say another with --encoding",
        file: file, encoding: encoding)
    case .unknownEncoding(let name):
      say("--encoding takes a name that iconv knows, such as CP949, not {name}", name: quoted(name))
    case .noFile(let dataset):
      say(
        "options that say how a file is read are for files, but {dataset} is none", dataset: dataset
      )
    case .droppedTarget(let column):
      say("a target column cannot be left out, but --drop names \"{column}\"", column: column)
    case .unclosedQuote(let place):
      say("{place}: the quote opened here is never closed", place: place)
    case .strayQuote(let place):
      say(
        "{place}: a value with quotes in it is quoted as a whole, its own quotes doubled",
        place: place)
    case .longField(let place):
      say(
        "{place}: a value has at most {longestField} KiB, but this is longer",
        place: place, longestField: Self.longestField)
    case .tooFewColumns(let file):
      say("{file}: a feature and a target are needed, but there is only one column", file: file)
    case .tooFewRows(let file, 0):
      say("{file}: at least two rows are needed below the header, but there are none", file: file)
    case .tooFewRows(let file, _):
      say(
        "{file}: at least two rows are needed below the header, but there is only one", file: file)
    case .raggedRow(let place, let values, let columns):
      say(
        """
        {place}: every row has a value for each of the {columns} columns, but this one has \
        {values}
        """, place: place, columns: columns, values: values)
    case .tooFewWholeRows(let file, let rows, let dropped):
      say(
        """
        {file}: at least two rows are needed without a missing cell, but {dropped} of {all} have one
        """, file: file, dropped: dropped, all: rows + dropped)
    case .emptyColumn(let column, let file):
      say(
        "{file}: what is missing is made of a column's values, but \"{column}\" has none",
        file: file, column: column)
    case .otherDecimal(let place, let value, .point):
      say(
        "{place}: numbers have a decimal point in this file, but \"{value}\" has a comma",
        place: place, value: value)
    case .otherDecimal(let place, let value, .comma):
      say(
        "{place}: numbers have a decimal comma in this file, but \"{value}\" has a point",
        place: place, value: value)
    case .mixedUnits(let place, let value, let unit):
      say(
        "{place}: a column has one unit, {unit}, but \"{value}\" has another",
        place: place, unit: unit, value: value)
    case .otherKind(let place, let value, .yesNo):
      say(
        "{place}: a column of yes and no has no other values, but this is \"{value}\"",
        place: place, value: value)
    case .otherKind(let place, let value, .dayFirst):
      say(
        "{place}: the dates of this column have the day first, but \"{value}\" has not",
        place: place, value: value)
    case .otherKind(let place, let value, .monthFirst):
      say(
        "{place}: the dates of this column have the month first, but \"{value}\" has not",
        place: place, value: value)
    case .otherKind(let place, let value, _):
      say(
        "{place}: a column is all dates or has none, but \"{value}\" is no date",
        place: place, value: value)
    case .several(let errors, let more):
      say(
        "{fault}; and {count} more fault", or: "{fault}; and {count} more faults",
        fault: DataErrorPhrase(error: errors[0]).message, count: errors.count - 1 + more)
    case .notFinite(let place, let value):
      say("{place}: numbers are finite, but this is {value}", place: place, value: value)
    case .mixedColumn(let place, let value, true, let since):
      say(
        """
        {place}: a column is all numbers or all text, but "{value}" is text below the number of \
        line {since}
        """, place: place, value: value, since: since)
    case .mixedColumn(let place, let value, false, let since):
      say(
        """
        {place}: a column is all numbers or all text, but "{value}" is a number below the text \
        of line {since}
        """, place: place, value: value, since: since)
    case .tooManyValues(let place, let limit):
      say(
        "{place}: a text column has at most {limit} different values, but this is one more",
        place: place, limit: limit)
    case .constantTarget(let column, let file):
      say(
        """
        {file}: target "{column}" is constant; choose another with --target
        """, file: file, column: column)
    case .textAmongTargets(let column):
      say("several targets are all numbers, but \"{column}\" is text", column: column)
    case .tooManyClasses(let column, let file, let limit):
      say(
        "{file}: there are at most {limit} classes, but \"{column}\" has more different values",
        file: file, limit: limit, column: column)
    case .memory(let file, let needed, let limit):
      say(
        """
        {file}: text and classes become columns of 0 and 1, which would take {needed} of the \
        {limit} that are free for them; use fewer rows or fewer different values
        """, file: file, needed: gigabytes(needed), limit: gigabytes(limit))
    }
  }

  private func list(_ names: [String]) -> Message {
    let (shown, more) = Self.shortened(names)
    return more > 0
      ? say("{names} and {more} more", names: shown, more: more) : say("{names}", names: shown)
  }
}

/// A place in a file, as messages begin with it: `heights.csv, line 3, column 2 "weight"`.
extension Place: Phrase {
  package var message: Message {
    switch (column, name) {
    case (let column?, let name?):
      say(
        "{file}, line {line}, column {column} \"{name}\"",
        file: file, line: line, column: column, name: name)
    case (let column?, nil):
      say("{file}, line {line}, column {column}", file: file, line: line, column: column)
    case (nil, _): say("{file}, line {line}", file: file, line: line)
    }
  }
}

extension DataError {
  /// All that is wrong, a line for each fault.
  package var lines: [Message] { faults.map(\.sentence) }

  /// The same, with what mends each.
  package var faults: [(sentence: Message, mend: Mend?)] {
    guard case .several(let errors, let more) = self else { return [(sentence, mend)] }
    let rest = more == 0 ? [] : [(say("and {count} more", count: more), Mend?.none)]
    return errors.map { ($0.sentence, $0.mend) } + rest
  }
}
