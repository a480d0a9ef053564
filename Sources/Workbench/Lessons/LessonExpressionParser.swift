import Analysis
import Localization
import NeuralNetworks
import Setups
import Text

/// Reads an expression of a lesson, by precedence climbing.
struct LessonExpressionParser {
  private let tokens: [Token]
  private var place = 0
  private var depth = 0

  /// An expression is read, computed and taken apart by functions that call themselves: what has no bound
  /// would need a stack without one.
  private static let mostTokens = 1000
  private static let deepest = 100

  private enum Token: Equatable {
    case number(Double)
    case word(String)
    case symbol(String)

    var text: String {
      switch self {
      case .number(let number): shortest(number)
      case .word(let text): quoted(text)
      case .symbol(let text): text
      }
    }
  }

  /// - Throws: what is wrong, in words that follow a line number.
  static func parse(_ text: String) throws(UsageError) -> LessonExpression {
    var parser = LessonExpressionParser(tokens: try tokens(of: text))
    let expression = try parser.expression(above: 0)
    if let rest = parser.peek { throw UsageError(LessonPhrase.unexpected(rest.text)) }
    return expression
  }

  // MARK: Tokens

  private static func tokens(of text: String) throws(UsageError) -> [Token] {
    var tokens: [Token] = []
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      guard tokens.count < mostTokens else {
        throw UsageError(LessonPhrase.tooLong(most: mostTokens))
      }
      if first == " " {
        rest.removeFirst()
      } else if first.isDigit || first == "." {
        let digits = rest.prefix { $0.isDigit || $0 == "." || $0 == "e" }
        rest = rest[digits.endIndex...]
        // 1e-6 has a sign in it.
        var word = String(digits)
        if digits.last == "e", let sign = rest.first, sign == "+" || sign == "-" {
          let exponent = rest.dropFirst().prefix(while: \.isDigit)
          word += String(sign) + String(exponent)
          rest = rest[exponent.endIndex...]
        }
        guard let number = Double(word) else {
          throw UsageError(LessonPhrase.notANumber(quoted(word)))
        }
        tokens.append(.number(number))
      } else if first.isWordPart {
        let word = rest.prefix { $0.isWordPart || $0.isDigit }
        rest = rest[word.endIndex...]
        tokens.append(.word(String(word)))
      } else {
        let length = ["<=", ">=", "!="].contains(String(rest.prefix(2))) ? 2 : 1
        tokens.append(.symbol(String(rest.prefix(length))))
        rest = rest.dropFirst(length)
      }
    }
    return tokens
  }

  private var peek: Token? { place < tokens.count ? tokens[place] : nil }

  private mutating func take() -> Token? {
    defer { place += 1 }
    return peek
  }

  private mutating func expect(_ symbol: String) throws(UsageError) {
    guard let token = take() else { throw UsageError(LessonPhrase.missing(symbol)) }
    guard token == .symbol(symbol) else {
      throw UsageError(LessonPhrase.expected(symbol, token.text))
    }
  }

  // MARK: Grammar

  private mutating func expression(above least: Int) throws(UsageError) -> LessonExpression {
    var left = try operand()
    while let token = peek, let op = Self.operation(token), op.precedence > least {
      place += 1
      left = .operation(op, left, try expression(above: op.precedence))
    }
    return left
  }

  private static func operation(_ token: Token) -> LessonExpression.Operator? {
    switch token {
    case .word(let text), .symbol(let text): LessonExpression.Operator(rawValue: text)
    case .number: nil
    }
  }

  private mutating func operand() throws(UsageError) -> LessonExpression {
    guard depth < Self.deepest else {
      throw UsageError(LessonPhrase.tooDeep(most: Self.deepest))
    }
    depth += 1
    defer { depth -= 1 }
    switch take() {
    case .number(let number): return .number(number)
    case .symbol("-"): return .negation(try operand())
    case .symbol("("):
      let inside = try expression(above: 0)
      try expect(")")
      return inside
    case .word("not"):
      // It speaks of a whole comparison.
      let above = LessonExpression.Operator.and.precedence
      return .not(try expression(above: above))
    case .word("abs"):
      try expect("(")
      let inside = try expression(above: 0)
      try expect(")")
      return .absolute(inside)
    case .word("never"): return .number(.infinity)
    case .word(let word):
      if let activation = Activation(rawValue: word) { return .number(activation.number) }
      // A measure has parentheses after it: dead(A, 1).
      if peek != .symbol("("), let state = Health.Kind(rawValue: word) {
        return .number(state.number)
      }
      return .measure(try measure(word))
    case .symbol(let symbol): throw UsageError(LessonPhrase.unexpected(symbol))
    case nil: throw UsageError(LessonPhrase.missingOperand)
    }
  }

  /// `slope(A, 1)`, after its name.
  private mutating func measure(_ name: String) throws(UsageError) -> LessonMeasure {
    let kind: LessonMeasure.Kind = try named(name, .measures)
    if kind == .runs { return LessonMeasure(kind: kind, run: 0) }
    try expect("(")
    guard case .word(let letter) = take(), letter.count == 1,
      let scalar = letter.unicodeScalars.first,
      ("A"..."H").contains(scalar)
    else { throw UsageError(LessonPhrase.wantsRun(name)) }
    var measure = LessonMeasure(kind: kind, run: Int(scalar.value) - 65)
    if peek == .symbol(",") {
      place += 1
      guard case .number(let number) = take(), let argument = Int(exactly: number) else {
        throw UsageError(LessonPhrase.wantsWhole(name))
      }
      measure.argument = argument
    }
    try expect(")")
    guard kind.arguments.contains(measure.argument == nil ? 0 : 1),
      kind.arguments.lowerBound == 0 || measure.argument ?? 0 > 0
    else {
      throw UsageError(
        (kind.isOfLayer ? LessonPhrase.wantsLayer(name) : .wantsNoNumber(name)))
    }
    return measure
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isWordPart: Bool { self == "_" || properties.isAlphabetic }
}
