/// A text that a user reads, whatever the language: a case says what is meant and with which numbers.
///
/// Its sentence is written here in English; `share/po` has the other languages. A test finds a text that
/// nothing uses, and one that was written where it is used instead of in the catalogue.
package protocol Phrase: Sayable {
  /// What it says, with its numbers.
  var message: Message { get }
}

extension Phrase {
  /// The sentence in a language.
  package func text(in language: Language) -> String { message.text(in: language) }

  /// As the sources have it.
  package var english: String { text(in: .english) }

  package var said: Message.Value { .message(message) }
}

extension DefaultStringInterpolation {
  /// A phrase is text in a language alone: what stands in a text says which.
  @available(*, deprecated, message: "a phrase is text in a language: text(in:)")
  package mutating func appendInterpolation(_ phrase: some Phrase) {
    appendLiteral(phrase.english)
  }

  /// A message is text in a language alone: what stands in a text says which.
  @available(*, deprecated, message: "a message is text in a language: text(in:)")
  package mutating func appendInterpolation(_ message: Message) {
    appendLiteral(message.text(in: .english))
  }
}
