/// Text from outside, taken apart scalar by scalar.
///
/// A `Character` is a scalar with the marks after it, and equal to others that Unicode calls
/// equivalent: a combining accent hides the comma it stands on, and U+037E is a semicolon. That is
/// right where text is shown. Where text is read or quoted, what separates is a scalar.
extension String {
  /// The parts between separators, empty ones too; what is beyond `most` separators is the last
  /// part's.
  package func fields(at separator: Unicode.Scalar, most: Int = .max) -> [String] {
    unicodeScalars.split(separator: separator, maxSplits: most, omittingEmptySubsequences: false)
      .map { String($0) }
  }

  /// What stands between white space.
  package var words: [String] {
    unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
  }

  /// The lines, as an editor counts them: one ends with a line feed, a carriage return, or both.
  package var lines: [String] {
    var lines = [String.UnicodeScalarView()]
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      defer { last = scalar }
      if scalar == "\n", last == "\r" { continue }
      if scalar == "\n" || scalar == "\r" {
        lines.append(String.UnicodeScalarView())
      } else {
        lines[lines.count - 1].append(scalar)
      }
    }
    return lines.map { String($0) }
  }

  /// What follows `prefix`; `nil` if the text does not begin with it.
  package func after(_ prefix: String) -> String? {
    guard utf8.starts(with: prefix.utf8) else { return nil }
    return String(decoding: utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  /// What stands before `suffix`; `nil` if the text does not end with it.
  package func before(_ suffix: String) -> String? {
    guard utf8.reversed().starts(with: suffix.utf8.reversed()) else { return nil }
    return String(decoding: utf8.dropLast(suffix.utf8.count), as: UTF8.self)
  }

  /// The last name of a path.
  package var fileName: String {
    utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
      ?? self
  }
}
