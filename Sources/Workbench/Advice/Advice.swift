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
  var text: String
  /// The same in a few words.
  var short: String

  init(_ weight: Weight, _ text: String, short: String) {
    self.weight = weight
    self.text = text
    self.short = short
  }

  init<Words: Phrase>(_ weight: Weight, _ phrase: Words, short: Words) {
    self.init(weight, phrase.text, short: short.text)
  }
}
