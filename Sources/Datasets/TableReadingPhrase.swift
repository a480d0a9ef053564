package import Localization
import Text

/// What a line about a file's reading says, part by part.
enum TableReadingPhrase: Phrase {
  case separator(Separator)
  case apostrophes, decimalComma
  case openDecimal(DecimalMark)
  case encoding(String)
  case skipped(Int)
  case headerRows(Int)
  case renamed(String)
  case dayFirst
  case openDates(String, option: String)
  case dates, answers
  case units(String)
  case textsOfNumbers(String)
  case gaps
  case mixedUnit(String, column: String, count: Int, rows: Int)
  case dropped(Int)
  case long(Int)
  case short(Int)
  case footer
  case filled(Int)
  case ids(String)
  case empty(String)
  case various(String, limit: Int)
}

extension TableReadingPhrase {
  var message: Message {
    switch self {
    case .separator(.comma): "commas"
    case .separator(.semicolon): "semicolons"
    case .separator(.tab): "tabs"
    case .separator(.bar): "bars"
    case .separator(.blanks): "blanks between values"
    case .apostrophes: "apostrophes as quotes"
    case .decimalComma: "decimal comma"
    case .openDecimal(.comma): "1,234 taken as 1.234 (--decimal point if it is 1234)"
    case .openDecimal(.point): "1,234 taken as 1234 (--decimal comma if it is 1.234)"
    case .encoding(let name): say("{name}", name: name)
    case .skipped(let count):
      say("{count} line above the table", or: "{count} lines above the table", count: count)
    case .headerRows(0): "no header row (--header yes if there is one)"
    case .headerRows(let count):
      say("{count} header row", or: "{count} header rows", count: count)
    case .renamed(let names): say("repeated names now {names}", names: names)
    case .dayFirst: "dates with the day first"
    case .openDates(let names, let option):
      say(
        "dates of {names} with the month first ({option} if it is the day)", names: names,
        option: option)
    case .dates: "dates as days"
    case .answers: "yes and no as 1 and 0"
    case .textsOfNumbers(let names): say("the numbers of {names} as texts", names: names)
    case .gaps: "gaps filled in as nearly every row has one (--missing median)"
    case .mixedUnit(let sign, let column, let count, let rows):
      say(
        "{sign} taken off {count} of the {rows} numbers of {column}", sign: sign, count: count,
        rows: rows, column: column)
    case .units(let signs): say("{signs} taken off the numbers", signs: signs)
    case .dropped(let count):
      say(
        "{count} row dropped (missing cells)", or: "{count} rows dropped (missing cells)",
        count: count)
    case .long(let count):
      say(
        "{count} row dropped (too many cells)", or: "{count} rows dropped (too many cells)",
        count: count)
    case .short(let count):
      say("{count} row with too few cells", or: "{count} rows with too few cells", count: count)
    case .footer: "the totals in the last row left out"
    case .filled(let count):
      say("{count} missing cell filled", or: "{count} missing cells filled", count: count)
    case .ids(let names): say("{names} left out (row names)", names: names)
    case .empty(let names): say("{names} left out (no values in the first rows)", names: names)
    case .various(let names, let limit):
      say("{names} left out (more than {limit} different texts)", names: names, limit: limit)
    }
  }
}

extension TableReading {
  /// One line: `Read as: semicolons, decimal comma, 3 rows left out (missing cells).`
  package var sentence: Message {
    let parts = parts
    guard var list = parts.first?.message else { return "" }
    for part in parts.dropFirst() {
      list = say("{list}, {part}", list: list, part: part.message)
    }
    return say("Read as: {list}.", list: list).mappingTexts { $0.printable() }
  }

  private var parts: [TableReadingPhrase] {
    var parts: [TableReadingPhrase] = [.separator(dialect.separator)]
    if dialect.quote != CSVField.quote { parts.append(.apostrophes) }
    if dialect.isDecimalOpen {
      parts.append(.openDecimal(dialect.decimal))
    } else if dialect.decimal == .comma {
      parts.append(.decimalComma)
    }
    parts.append(.encoding(dialect.encoding.name))
    if dialect.skippedLines > 0 { parts.append(.skipped(dialect.skippedLines)) }
    if dialect.headerRows != 1 { parts.append(.headerRows(dialect.headerRows)) }
    if !renamed.isEmpty { parts.append(.renamed(names(renamed))) }
    if hasDayFirst { parts.append(.dayFirst) }
    if !openDates.isEmpty {
      let types = columnList(openDates.map { "\($0)=\(ColumnType.dayFirst.rawValue)" })
      parts.append(.openDates(names(openDates), option: "--types \(shellQuoted(types))"))
    }
    if hasDates { parts.append(.dates) }
    if hasAnswers { parts.append(.answers) }
    if !units.isEmpty { parts.append(.units(names(units))) }
    if !textsOfNumbers.isEmpty { parts.append(.textsOfNumbers(names(textsOfNumbers))) }
    for unit in mixedUnits {
      parts.append(.mixedUnit(unit.sign, column: unit.column, count: unit.count, rows: rows))
    }
    if droppedRows > longRows { parts.append(.dropped(droppedRows - longRows)) }
    if longRows > 0 { parts.append(.long(longRows)) }
    if shortRows > 0 { parts.append(.short(shortRows)) }
    if footers > 0 { parts.append(.footer) }
    if fillsGaps, filledCells > 0 { parts.append(.gaps) }
    if filledCells > 0 { parts.append(.filled(filledCells)) }
    if !ids.isEmpty { parts.append(.ids(names(ids))) }
    if !empty.isEmpty { parts.append(.empty(names(empty))) }
    if !various.isEmpty {
      parts.append(.various(names(various), limit: CSVTable.mostCategories))
    }
    return parts
  }

  private func names(_ all: [String]) -> String {
    all.prefix(6).joined(separator: ", ") + (all.count > 6 ? " …" : "")
  }
}
