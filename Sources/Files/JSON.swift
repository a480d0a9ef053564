import Text

/// A JSON value to be written, with the keys of objects in the order they were given: people read
/// the object from the top, which a dictionary would shuffle.
package enum JSON: Equatable, Sendable {
  /// Also stands for a number that is missing or not finite.
  case null
  /// Written without quotes.
  case boolean(Bool)
  /// A number, as its text.
  case literal(String)
  /// Unescaped; what must be escaped is escaped when it is written.
  case string(String)
  /// Elements may be of different kinds.
  case array([JSON])
  /// Written in this order; that keys differ is not checked.
  case object([Member])

  /// A key of an object, with its value.
  package struct Member: Equatable, Sendable {
    /// The key, unquoted.
    package let key: String
    /// The value that belongs to it.
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The shortest text that reads back as the same number; null for what is none, and for a number
  /// that JSON cannot say, NaN or infinite.
  package static func number(_ value: Double?) -> JSON {
    guard let value, value.isFinite else { return .null }
    return .literal(value.description)
  }

  /// A whole number, null for none.
  package static func whole(_ value: (some BinaryInteger)?) -> JSON {
    value.map { .literal(String($0)) } ?? .null
  }

  /// The value as text, without white space.
  package var text: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .literal(let text): text
    case .string(let text): Self.quoted(text)
    case .array(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let members): "{" + members.map(\.text).joined(separator: ",") + "}"
    }
  }

  /// The value as text, with a line for each member if it is an object.
  package var lines: String {
    guard case .object(let members) = self, !members.isEmpty else { return text }
    return "{\n" + members.map { "  " + $0.text }.joined(separator: ",\n") + "\n}"
  }

  /// RFC 8259, section 7: quotes, backslashes and controls are escaped, and so is what else a terminal
  /// would obey, since people look at JSON there; all else is as it is.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.steersTerminal:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension JSON.Member {
  var text: String { JSON.quoted(key) + ":" + value.text }
}
