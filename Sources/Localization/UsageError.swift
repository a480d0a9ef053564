/// An error that is told in one sentence: the rule, and what came instead.
package protocol SentenceError: Error, Equatable, CustomStringConvertible {
  /// The rule and what came instead, without a full stop.
  var sentence: Message { get }
}

extension SentenceError {
  package var description: String { sentence.text(in: .english) }

  /// The sentence with its full stop.
  package var wholeSentence: Message { say("{sentence}.", sentence: sentence) }
}

/// Something a user said that cannot be.
package struct UsageError: SentenceError {
  /// The rule and what came instead.
  package let sentence: Message

  package init(_ sentence: Message) {
    self.sentence = sentence
  }

  /// With what a phrase says.
  package init(_ phrase: some Phrase) {
    self.init(phrase.message)
  }

  /// Whether they say the same.
  package static func == (one: UsageError, other: UsageError) -> Bool {
    one.sentence.text(in: .english) == other.sentence.text(in: .english)
  }
}
