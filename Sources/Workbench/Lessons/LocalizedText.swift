package import Localization

/// A text of a lesson, in each language it was written in, with the numbers it reads off the runs.
package struct LocalizedText: Equatable, Sendable {
  private var templates: [String: LessonTemplate] = [:]

  /// The codes of the languages that it is in.
  var languages: Set<String> { Set(templates.keys) }

  /// As it was written; in a language that it is not in, in English, or else in any.
  package var message: Message { message { $0 } }

  /// The same with `transform` of what was written.
  func message(_ transform: (String) -> String) -> Message {
    Message(
      english: transform(template(in: .english)?.source ?? ""),
      written: templates.mapValues { transform($0.source) })
  }

  var isEmpty: Bool { templates.isEmpty }

  /// With the numbers of the runs in it.
  func filled(_ value: (LessonMeasure) -> Double?, in language: Language) -> String {
    template(in: language)?.filled(value, in: language) ?? ""
  }

  /// What its numbers are read off.
  var measures: [LessonMeasure] { templates.values.flatMap(\.measures) }

  /// The numbers in the English text, each with how it is written.
  var numbers: [(expression: LessonExpression, format: LessonTemplate.Format?)] {
    template(in: .english)?.numbers ?? []
  }

  /// - Throws: what is wrong with the text.
  mutating func set(_ text: String, in language: String) throws(UsageError) {
    templates[language] = try LessonTemplate(text)
  }

  private func template(in language: Language) -> LessonTemplate? {
    templates[language.code] ?? templates[Language.english.code] ?? templates.values.first
  }
}
