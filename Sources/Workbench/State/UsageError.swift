/// Something a user said that cannot be: one sentence with the rule and what came instead.
public struct UsageError: Error, Equatable, CustomStringConvertible {
  public let message: String

  public init(_ message: String) {
    self.message = message
  }

  /// The sentence that `phrase` is now.
  package init(_ phrase: some Phrase) {
    message = phrase.text
  }

  public var description: String { message }
}
