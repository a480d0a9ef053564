/// Something a user said that cannot be: one sentence with the rule and what came instead.
package struct UsageError: Error, Equatable, CustomStringConvertible {
  package let message: String

  package init(_ message: String) {
    self.message = message
  }

  /// The sentence that `phrase` is now.
  package init(_ phrase: some Phrase) {
    message = phrase.text
  }

  package var description: String { message }
}
