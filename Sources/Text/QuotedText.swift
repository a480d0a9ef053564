/// What a user wrote, for a message: in quotes, on one line, of bounded length.
package func quoted(_ text: String) -> String {
  let safe = text.unicodeScalars.prefix(60)
    .map { $0.properties.generalCategory == .control ? " " : String($0) }.joined()
  return text.unicodeScalars.count > 60 ? "'\(safe)…'" : "'\(safe)'"
}

/// A number as a user writes it: the shortest text that reads back as the same number.
package func shortest(_ number: Double) -> String {
  let text = number.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

/// A size in bytes, for a message: `4.2 GB`.
package func gigabytes(_ bytes: Double) -> String {
  "\(shortest((bytes / 1e8).rounded() / 10)) GB"
}
