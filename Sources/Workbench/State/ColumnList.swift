/// Names of columns as a user writes them: `height,weight`. A comma or backslash that is part of a
/// name has a backslash before it.
enum ColumnList {
  /// - Throws: an empty name, or a name given twice.
  static func parse(_ text: String) throws(UsageError) -> [String] {
    var names = [""]
    var escaped = false
    for character in text {
      if !escaped, character == "\\" {
        escaped = true
      } else if !escaped, character == "," {
        names.append("")
      } else {
        names[names.count - 1].append(character)
        escaped = false
      }
    }
    guard !escaped, !names.contains("") else {
      throw UsageError(UsagePhrase.targetColumns(instead: quoted(text)))
    }
    guard Set(names).count == names.count else {
      throw UsageError(UsagePhrase.targetColumnTwice(instead: quoted(text)))
    }
    return names
  }

  static func text(_ names: [String]) -> String {
    names.map { name in
      String(name.flatMap { $0 == "," || $0 == "\\" ? ["\\", $0] : [$0] })
    }.joined(separator: ",")
  }
}
