extension DataError: CustomStringConvertible {
  /// One sentence: where, the rule, and what came instead.
  public var message: String { DataErrorPhrase(error: self).text.withoutControlCharacters }

  public var description: String { message }
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
