extension String {
  /// The text in rows of at most `columns`, broken at spaces. A longer word has a row of its own; blank
  /// columns at the start stay.
  ///
  /// - Parameter indent: blank columns before every row but the first.
  package func wrapped(to columns: Int, indent: Int = 0) -> [String] {
    if isEmpty { return [] }
    if displayWidth <= columns { return [self] }
    var rows = [String(prefix { $0 == " " })]
    for word in split(separator: " ") {
      let last = rows[rows.count - 1]
      let isStart = last.allSatisfy { $0 == " " }
      if isStart || last.displayWidth + 1 + String(word).displayWidth <= columns {
        rows[rows.count - 1] = last + (isStart ? "" : " ") + word
      } else {
        rows.append(String(repeating: " ", count: indent) + word)
      }
    }
    return rows
  }
}
