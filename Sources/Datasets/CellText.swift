/// What a cell's bytes are besides a plain number: words that tables of several languages have.
enum CellText {
  /// Whether the cell says that it has no value.
  static func isMissing(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    switch range.count {
    case 0: true
    case 1:
      bytes[range.lowerBound] == UInt8(ascii: "-") || bytes[range.lowerBound] == UInt8(ascii: "?")
    // Most cells of that length are numbers.
    case 2...4:
      [UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "#")].contains(bytes[range.lowerBound])
        && missing.contains(lowercased(bytes, range))
    default: false
    }
  }

  private static let missing: Set<String> = ["na", "n/a", "#n/a", "null"]

  /// Whether a text among numbers says that there is none. In a column of texts it may be one of them.
  static func isMissingNumber(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    1...12 ~= range.count && missingNumbers.contains(lowercased(bytes, range))
  }

  private static let missingNumbers: Set<String> = [
    ".", "..", "...", "…", "–", "—", "--", "---", "*", "**", "none", "nil", "<na>", "n.a.", "n.a",
    "na.",
    "k.a.", "n.d.", "nd", "s.d.", "missing", "unknown", "#value!", "#div/0!", "#ref!", "#num!",
    "#name?", "#null!", "없음", "미상", "해당없음",
  ]

  /// Whether the cell names a row that sums up those above it.
  static func isTotal(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard 3...16 ~= range.count else { return false }
    var word = lowercased(bytes, range)
    if word.unicodeScalars.last == ":" { word.unicodeScalars.removeLast() }
    return totals.contains(word)
  }

  private static let totals: Set<String> = [
    "total", "totals", "grand total", "subtotal", "sum", "summe", "gesamt", "gesamtsumme", "somme",
    "suma", "average", "mean", "합계", "총계", "소계", "평균",
  ]

  /// 1 for yes and 0 for no, in a family of words that answer each other.
  static func answer(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (family: Int, value: Double)? {
    guard 1...12 ~= range.count else { return nil }
    let word = lowercased(bytes, range)
    for (family, words) in answers.enumerated() {
      if word == words.yes { return (family, 1) }
      if word == words.no { return (family, 0) }
    }
    return nil
  }

  private static let answers: [(yes: String, no: String)] = [
    ("yes", "no"), ("true", "false"), ("y", "n"), ("t", "f"), ("ja", "nein"), ("wahr", "falsch"),
    ("oui", "non"), ("예", "아니요"), ("예", "아니오"), ("참", "거짓"),
  ]

  /// Whether a column of this name has the names or numbers of rows.
  static func namesRows(_ name: [UInt8]) -> Bool {
    let text = lowercased(name.span, 0..<name.count)
    return rowNames.contains(text) || text.hasSuffix("_id") || text.hasSuffix(" id")
      || name.suffix(2).elementsEqual("ID".utf8) || name.suffix(2).elementsEqual("Id".utf8)
  }

  private static let rowNames: Set<String> = [
    "id", "index", "uuid", "guid", "rownames", "row_names", "#", "no.", "nr", "nr.", "번호",
    "일련번호", "순번", "아이디",
  ]

  static func lowercased(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self).lowercased()
  }
}
