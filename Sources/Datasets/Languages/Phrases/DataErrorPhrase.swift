import Localization

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

/// A place in a file, as messages begin with it.
extension Place: Phrase {}
