import TerminalUI

/// A text with numbers in it that are read off the runs: `after {reached(A)} epochs`, `{dead(A, 1) %}`.
struct LessonTemplate: Equatable {
  private enum Part: Equatable {
    case text(String)
    case number(LessonExpression, isPercent: Bool)
  }

  private var parts: [Part] = []

  /// - Throws: a brace without its other one, or what is wrong with an expression.
  init(_ text: String) throws(UsageError) {
    var rest = text.unicodeScalars[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw UsageError(LessonPhrase.openBrace.text)
      }
      var inside = String(rest[rest.index(after: open)..<close])
      let isPercent = inside.unicodeScalars.last == "%"
      if isPercent { inside.unicodeScalars.removeLast() }
      parts.append(
        .number(try LessonExpressionParser.parse(inside), isPercent: isPercent))
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

  var measures: [LessonMeasure] {
    parts.flatMap { part -> [LessonMeasure] in
      guard case .number(let expression, _) = part else { return [] }
      return expression.measures
    }
  }
}

extension LocalizedText {
  /// With the numbers of the runs in it.
  func filled(_ value: (LessonMeasure) -> Double?) -> String {
    (try? LessonTemplate(text))?.filled(value) ?? text
  }

  /// What its numbers are read off.
  var measures: [LessonMeasure] {
    texts.values.flatMap { (try? LessonTemplate($0))?.measures ?? [] }
  }
}
