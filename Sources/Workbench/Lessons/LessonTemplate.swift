import Localization
import TerminalUI
import Text

/// A text with numbers in it that are read off the runs: `after {reached(A)} epochs`, `{dead(A, 1) %}`.
///
/// It is parsed once, when the lesson is read.
struct LessonTemplate: Equatable, Sendable {
  private enum Part: Equatable, Sendable {
    case text(String)
    case number(LessonExpression, isPercent: Bool)
  }

  /// As it was written.
  let source: String
  private var parts: [Part] = []
  /// What its numbers are read off.
  private(set) var measures: [LessonMeasure] = []

  /// - Throws: a brace without its other one, or what is wrong with an expression.
  init(_ text: String) throws(UsageError) {
    source = text
    var rest = text.unicodeScalars[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw UsageError(LessonPhrase.openBrace)
      }
      var inside = rest[rest.index(after: open)..<close]
      let isPercent = inside.last == "%"
      if isPercent { inside.removeLast() }
      let expression = try LessonExpressionParser.parse(String(inside))
      measures += expression.measures
      parts.append(.number(expression, isPercent: isPercent))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
  }

  /// The text, with what is known filled in.
  func filled(_ value: (LessonMeasure) -> Double?) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .number(let expression, let isPercent):
        Self.text(expression.value(value), isPercent: isPercent)
      }
    }.joined()
  }

  static func text(_ number: Double?, isPercent: Bool = false) -> String {
    guard let number else { return "…" }
    if number.isNaN { return "NaN" }
    guard number.isFinite else { return LessonPhrase.never.text }
    if isPercent { return number.percent(number < 0.1 && number > 0 ? 1 : 0) }
    if abs(number) < 1e15, number == number.rounded() { return Int(clamping: number).grouped }
    return number.significant(3)
  }
}
