import Text

extension DataError {
  /// The option that has the data read all the same, ready to paste; `nil` where there is none.
  var mend: String? {
    switch self {
    case .notUTF8: "--encoding windows-1252"
    case .raggedRow, .notFinite: "--missing \(MissingCells.drop.rawValue)"
    case .tooFewWholeRows: "--missing \(MissingCells.median.rawValue)"
    case .emptyColumn(let column, _): "--drop \(Self.argument(column))"
    case .tooManyValues(let place, _): place.name.map { "--drop \(Self.argument($0))" }
    case .mixedColumn(let place, _, _, _), .mixedUnits(let place, _, _): type(.text, of: place)
    case .otherDecimal(_, _, let decimal):
      "--decimal \(decimal == .point ? DecimalMark.comma.rawValue : DecimalMark.point.rawValue)"
    case .otherKind(let place, _, .dayFirst): type(.monthFirst, of: place)
    case .otherKind(let place, _, .monthFirst): type(.dayFirst, of: place)
    case .otherKind(let place, _, _): type(.text, of: place)
    default: nil
    }
  }

  private func type(_ type: ColumnType, of place: Place) -> String? {
    place.name.map { "--types \(Self.argument($0, "=\(type.rawValue)"))" }
  }

  /// A column's name as a list of columns has it, as one word of a shell.
  private static func argument(_ column: String, _ rest: String = "") -> String {
    shellQuoted(columnList([column]) + rest)
  }
}
