import Text

/// What has data read all the same that cannot be read as they are: an option and its value.
package enum Mend: Equatable, Sendable {
  /// Says how bytes are text, by a name that iconv knows.
  case encoding(String)
  /// Says what becomes of missing cells.
  case missing(MissingCells)
  /// Says what stands before decimals.
  case decimal(DecimalMark)
  /// Leaves a column out.
  case drop(String)
  /// Says what a column holds.
  case type(NamedType)

  /// The option, ready to paste.
  package var option: String {
    switch self {
    case .encoding(let name): "--encoding \(name)"
    case .missing(let cells): "--missing \(cells.rawValue)"
    case .decimal(let mark): "--decimal \(mark.rawValue)"
    case .drop(let column): "--drop \(shellQuoted(columnList([column])))"
    case .type(let named):
      "--types \(shellQuoted("\(columnList([named.column]))=\(named.type.rawValue)"))"
    }
  }
}

extension DataError {
  /// What has the data read all the same; `nil` where no option does.
  package var mend: Mend? {
    switch self {
    case .notUTF8: .encoding("windows-1252")
    case .raggedRow, .notFinite: .missing(.drop)
    case .tooFewWholeRows: .missing(.median)
    case .emptyColumn(let column, _): .drop(column)
    case .tooManyValues(let place, _): place.name.map(Mend.drop)
    case .mixedColumn(let place, _, _, _), .mixedUnits(let place, _, _): type(.text, of: place)
    case .otherDecimal(_, _, let decimal): .decimal(decimal == .point ? .comma : .point)
    case .otherKind(let place, _, .dayFirst): type(.monthFirst, of: place)
    case .otherKind(let place, _, .monthFirst): type(.dayFirst, of: place)
    case .otherKind(let place, _, _): type(.text, of: place)
    default: nil
    }
  }

  private func type(_ type: ColumnType, of place: Place) -> Mend? {
    place.name.map { .type(NamedType(column: $0, type: type)) }
  }
}
