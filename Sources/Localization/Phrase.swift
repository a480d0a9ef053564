/// A text that a user reads, whatever the language: a case says what is meant and with which numbers.
///
/// Its sentence is written here in English; `share/po` has the other languages. A test finds a text that
/// nothing uses, and one that was written where it is used instead of in the catalogue.
package protocol Phrase: Sayable {
  /// What it says, with its numbers.
  var message: Message { get }
}

extension Phrase {
  /// In the language of the process.
  package var text: String { message.text(in: .current) }

  /// As the sources have it.
  package var english: String { message.text(in: .english) }

  package var said: Message.Value { .message(message) }
}
