/// Lines of a Python program.
public struct PythonText: Equatable, Sendable {
  var lines: [String]

  init(_ lines: [String] = []) {
    self.lines = lines
  }

  /// The lines of a whole program.
  init(of text: String) {
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

  /// A number that Python reads as the same number.
  static func number(_ value: Double) -> String {
    if value.isNaN { return "float(\"nan\")" }
    if value.isInfinite { return value > 0 ? "float(\"inf\")" : "float(\"-inf\")" }
    return shortest(value)
  }

  static func string(_ value: String) -> String {
    let escaped = value.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\" + String(scalar)
      case "\n": "\\n"
      case "\r": "\\r"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
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
