/// CSV as it is written.
package enum CSVText {
  /// `value` as one value of a row. RFC 4180, section 2: with a comma, a quote or a line's end in it, it
  /// stands in quotes, and so it does with a blank at an end, which a reader would take away.
  package static func quoted(_ value: String) -> String {
    let bytes = value.utf8
    let blanks: [UInt8?] = [CSVField.space, CSVField.tab]
    let isPlain = !bytes.contains { special.contains($0) }
    guard !isPlain || blanks.contains(bytes.first) || blanks.contains(bytes.last) else {
      return value
    }
    var text = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
      text.unicodeScalars.append(scalar)
    }
    text.unicodeScalars.append("\"")
    return text
  }

  private static let special = [
    CSVField.newline, CSVField.carriageReturn, CSVField.quote, CSVField.comma,
  ]
}
