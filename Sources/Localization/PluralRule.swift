/// Which form a language has for a number: the expression of a file's header, as in
/// `Plural-Forms: nplurals=2; plural=(n != 1);` (GNU gettext's manual, "Additional functions for plural
/// forms": the operators of C on n).
struct PluralRule: Sendable {
  private let tokens: [Token]

  private enum Token: Equatable, Sendable {
    case number(Int)
    case n
    case operation(String)
  }

  /// - Throws: an error if what follows `plural=` is no expression; a header without it has one form.
  init(header: String) throws(TranslationsError) {
    var tokens: [Token] = []
    if let start = header.firstRange(of: "plural=")?.upperBound {
      let end = header[start...].firstIndex { $0 == ";" || $0 == "\n" } ?? header.endIndex
      guard let found = Self.tokens(in: header[start..<end]) else { throw Self.error }
      tokens = found
    }
    self.tokens = tokens
    var reader = Reader(tokens: tokens, n: 0)
    guard tokens.isEmpty || (reader.conditional() != nil && reader.isAtEnd) else {
      throw Self.error
    }
  }

  /// The form for `n` of something.
  func form(_ n: Int) -> Int {
    var reader = Reader(tokens: tokens, n: n)
    return reader.conditional() ?? 0
  }

  private static let error = TranslationsError(line: 0, fault: .plural)
  private static let operations = [
    "||", "&&", "==", "!=", "<=", ">=", "<", ">", "%", "?", ":", "(", ")", "!", "+", "-", "*", "/",
  ]

  private static func tokens(in text: Substring) -> [Token]? {
    var rest = text
    var tokens: [Token] = []
    while let first = rest.first {
      if first == " " {
        rest = rest.dropFirst()
      } else if first == "n" {
        tokens.append(.n)
        rest = rest.dropFirst()
      } else if let number = Int(rest.prefix(while: \.isNumber)) {
        tokens.append(.number(number))
        rest = rest.drop(while: \.isNumber)
      } else if let operation = operations.first(where: rest.hasPrefix) {
        tokens.append(.operation(operation))
        rest = rest.dropFirst(operation.count)
      } else {
        return nil
      }
    }
    return tokens
  }

  /// Computes the expression by recursive descent; `nil` if it is none.
  private struct Reader {
    var tokens: [Token]
    var n: Int
    var place = 0

    var isAtEnd: Bool { place == tokens.count }

    /// Binary operators, those that bind least first.
    private static let levels: [[String]] = [
      ["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"],
    ]

    mutating func conditional() -> Int? {
      guard let condition = binary(0) else { return nil }
      guard take(["?"]) != nil else { return condition }
      guard let yes = conditional(), take([":"]) != nil, let no = conditional() else { return nil }
      return condition != 0 ? yes : no
    }

    private mutating func binary(_ level: Int) -> Int? {
      guard level < Self.levels.count else { return unary() }
      guard var value = binary(level + 1) else { return nil }
      while let operation = take(Self.levels[level]) {
        guard let other = binary(level + 1),
          let result = Self.result(value, operation, other)
        else { return nil }
        value = result
      }
      return value
    }

    private mutating func unary() -> Int? {
      if take(["!"]) != nil { return unary().map { $0 == 0 ? 1 : 0 } }
      if take(["("]) != nil {
        let value = conditional()
        return take([")"]) != nil ? value : nil
      }
      guard !isAtEnd else { return nil }
      defer { place += 1 }
      return switch tokens[place] {
      case .number(let number): number
      case .n: n
      case .operation: nil
      }
    }

    private mutating func take(_ operations: [String]) -> String? {
      guard !isAtEnd, case .operation(let operation) = tokens[place],
        operations.contains(operation)
      else { return nil }
      place += 1
      return operation
    }

    private static func result(_ one: Int, _ operation: String, _ other: Int) -> Int? {
      switch operation {
      case "||": one != 0 || other != 0 ? 1 : 0
      case "&&": one != 0 && other != 0 ? 1 : 0
      case "==": one == other ? 1 : 0
      case "!=": one != other ? 1 : 0
      case "<": one < other ? 1 : 0
      case ">": one > other ? 1 : 0
      case "<=": one <= other ? 1 : 0
      case ">=": one >= other ? 1 : 0
      case "+": one &+ other
      case "-": one &- other
      case "*": one &* other
      case "/": other == 0 ? nil : one / other
      default: other == 0 ? nil : one % other
      }
    }
  }
}
