import Localization
import Text

/// Names of columns as a user writes them: `height,weight`. A comma or backslash that is part of a
/// name has a backslash before it.
enum ColumnList {
  /// - Throws: an empty name, or a name given twice.
  static func parse(_ text: String, _ option: String) throws(UsageError) -> [String] {
    var names = [""]
    var escaped = false
    for scalar in text.unicodeScalars {
      if !escaped, scalar == "\\" {
        escaped = true
      } else if !escaped, scalar == "," {
        names.append("")
      } else {
        names[names.count - 1].unicodeScalars.append(scalar)
        escaped = false
      }
    }
    guard !escaped, !names.contains("") else {
      throw UsageError(UsagePhrase.columns(option: option, instead: quoted(text)))
    }
    guard Set(names).count == names.count else {
      throw UsageError(UsagePhrase.columnTwice(option: option, instead: quoted(text)))
    }
    return names
  }
}
