import Text

/// Lines of a Python program.
package struct PythonText: Equatable, Sendable {
  /// Without line ends.
  package var lines: [String]

  init(_ lines: [String] = []) {
    self.lines = lines
  }

  /// The lines of a whole program.
  package init(of text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The lines, each ended.
  var text: String { lines.map { $0 + "\n" }.joined() }

  static func += (text: inout PythonText, lines: [String]) { text.lines += lines }

  /// Parts with a blank line between them; two before a definition and after it, as Python's own
  /// style guide (PEP 8) has it.
  static func sections(_ parts: [PythonText]) -> PythonText {
    var text = PythonText()
    var endsWithDefinition = false
    for part in parts where !part.lines.isEmpty {
      let isDefinition = part.lines.contains { $0.hasPrefix("def ") || $0.hasPrefix("class ") }
      if !text.lines.isEmpty {
        text += isDefinition || endsWithDefinition ? ["", ""] : [""]
      }
      text += part.lines
      endsWithDefinition = isDefinition && part.lines.last?.hasPrefix(" ") == true
    }
    return text
  }

  /// A number that Python reads as the same `float`: a whole one keeps its point, since Keras takes
  /// no `int` for a rate.
  static func number(_ value: Double) -> String {
    if value.isNaN { return "float(\"nan\")" }
    if value.isInfinite { return value > 0 ? "float(\"inf\")" : "float(\"-inf\")" }
    let text = shortest(value)
    return text.contains { $0 == "." || $0 == "e" } ? text : text + ".0"
  }

  /// A literal that Python reads as the same text.
  static func string(_ value: String) -> String { "\"\(escaped(value))\"" }

  /// What stands for `value` between the quotes of a literal, in a docstring or in a comment, which it
  /// can end nowhere: quotes and backslashes are escaped, and so is every scalar that is not seen by
  /// itself (line ends of all kinds, controls, marks that join with what is before them).
  static func escaped(_ value: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case " ": text += " "
      case _ where scalar.isVisible: text.unicodeScalars.append(scalar)
      default: text += number(of: scalar)
      }
    }
    return text
  }

  /// `\x1b`, `\u2028`, `\U0001f468`.
  private static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (letter, width) =
      scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\\(letter)\(String(repeating: "0", count: width - digits.utf8.count))\(digits)"
  }

  /// `[a, b, c]`, on as many lines as it takes.
  static func list(_ items: [String]) -> String {
    let line = "[\(items.joined(separator: ", "))]"
    guard line.count > 80 else { return line }
    var lines: [String] = [""]
    for item in items {
      if lines[lines.count - 1].count + item.count > 90 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "    " : " ") + item + ","
    }
    return "[\n" + lines.joined(separator: "\n") + "\n]"
  }
}
