import Analysis
import Localization
import TerminalUI
import Text

/// A text with numbers in it that are read off the runs: `after {reached(A)} epochs`, `{dead(A, 1) %}`,
/// `{gradient(A, 1) / gradient(A, 3) /}`.
///
/// It is parsed once, when the lesson is read.
struct LessonTemplate: Equatable, Sendable {
  private enum Part: Equatable, Sendable {
    case text(String)
    case number(LessonExpression, Format?)
  }

  /// What stands behind an expression says how its number is written.
  enum Format: Character {
    case percent = "%"
    /// As the panel of gradients writes a ratio: `1/1,600`.
    case fraction = "/"
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
      let format = inside.last.flatMap { Format(rawValue: Character($0)) }
      if format != nil { inside.removeLast() }
      let expression = try LessonExpressionParser.parse(String(inside))
      measures += expression.measures
      parts.append(.number(expression, format))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
  }

  /// The numbers in it, each with how it is written.
  var numbers: [(expression: LessonExpression, format: Format?)] {
    parts.compactMap { part in
      if case .number(let expression, let format) = part { (expression, format) } else { nil }
    }
  }

  /// The text, with what is known filled in.
  func filled(_ value: (LessonMeasure) -> Double?, in language: Language) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .number(let expression, let format):
        Self.message(expression.value(value), format, isRatio: expression.isOperation)
          .text(in: language)
      }
    }.joined()
  }

  /// - Parameter isRatio: computed of others, of which one may never have come.
  static func message(_ number: Double?, _ format: Format? = nil, isRatio: Bool = false) -> Message
  {
    if number == .infinity || number == -.infinity, !isRatio { return LessonPhrase.never.message }
    return Message(verbatim: text(number, format, isRatio: isRatio))
  }

  private static func text(_ number: Double?, _ format: Format?, isRatio: Bool) -> String {
    guard let number else { return "…" }
    if number.isNaN { return isRatio ? "?" : "NaN" }
    guard number.isFinite else { return "∞" }
    switch format {
    case .percent: return number.percent(number < 0.1 && number > 0 ? 1 : 0)
    case .fraction: return number.fraction
    case nil: break
    }
    if abs(number) < 1e15, number == number.rounded() { return Int(clamping: number).grouped }
    return number.significant(3)
  }
}
