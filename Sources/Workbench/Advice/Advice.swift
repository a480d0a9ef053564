import Localization

/// Something about a run that its user should know.
struct Advice: Equatable, Sendable {
  enum Weight: Int, Comparable, Sendable {
    /// All is well.
    case fits
    /// It works, and something else would do better.
    case note
    /// It keeps the run from learning.
    case warning

    static func < (a: Weight, b: Weight) -> Bool { a.rawValue < b.rawValue }
  }

  var weight: Weight
  /// One or two sentences.
  var sentence: Message
  /// The same in a few words.
  var short: Message

  init(_ weight: Weight, _ sentence: Message, short: Message) {
    self.weight = weight
    self.sentence = sentence
    self.short = short
  }

  /// How a run is doing.
  init(_ report: HealthReport) {
    self.init(report.isWarning ? .warning : .fits, report.advice, short: report.brief)
  }

  init<Words: Phrase>(_ weight: Weight, _ phrase: Words, short: Words) {
    self.init(weight, phrase.message, short: short.message)
  }
}
