import Localization

/// A text of a lesson, in each language it was written in, with the numbers it reads off the runs.
package struct LocalizedText: Equatable, Sendable {
  private var templates: [String: LessonTemplate] = [:]

  /// The codes of the languages that it is in.
  var languages: Set<String> { Set(templates.keys) }

  /// As it was written, in the language of the process, else in English, else in any.
  package var text: String { template?.source ?? "" }

  var isEmpty: Bool { templates.isEmpty }

  /// With the numbers of the runs in it.
  func filled(_ value: (LessonMeasure) -> Double?) -> String { template?.filled(value) ?? "" }

  /// What its numbers are read off.
  var measures: [LessonMeasure] { templates.values.flatMap(\.measures) }

  /// - Throws: what is wrong with the text.
  mutating func set(_ text: String, in language: String) throws(UsageError) {
    templates[language] = try LessonTemplate(text)
  }

  private var template: LessonTemplate? {
    templates[Language.current.code] ?? templates[Language.english.code] ?? templates.values.first
  }
}
