package import Localization
import Session

/// The sentence at the foot of the screen.
extension State {
  /// What the program answers to the last key.
  package struct Notice: Equatable, Sendable {
    /// Whether the sentence tells or warns.
    package enum Kind: Equatable, Sendable { case information, warning }

    /// What it says holds as long as this does, or until something else is done.
    enum Condition: Equatable, Sendable {
      case nothingElseIsDone
      case running, reading, searching
      /// A run whose data are not known.
      case awaitingData(RunID)
      /// A run for which others wait.
      case catchingUp(RunID)
    }

    /// What is told.
    package var sentence: Message
    /// The command-line option that says the same, such as `--learning-rate 0.1`.
    package var option: String?
    /// Whether it is shown as a warning.
    package var kind: Kind
    var condition = Condition.nothingElseIsDone

    package init(_ sentence: Message, option: String? = nil, kind: Kind = .information) {
      self.sentence = sentence
      self.option = option
      self.kind = kind
    }
  }

  /// Tells the user something; an option is the part of a command line that says the same.
  mutating func say(
    _ sentence: Message, option: String? = nil,
    while condition: Notice.Condition = .nothingElseIsDone
  ) {
    message = Notice(sentence, option: option)
    message?.condition = condition
  }

  mutating func say(
    _ phrase: some Phrase, option: String? = nil,
    while condition: Notice.Condition = .nothingElseIsDone
  ) {
    say(phrase.message, option: option, while: condition)
  }

  mutating func warn(_ sentence: Message, while condition: Notice.Condition = .nothingElseIsDone) {
    message = Notice(sentence, kind: .warning)
    message?.condition = condition
  }

  mutating func warn(_ phrase: some Phrase) {
    warn(phrase.message)
  }

  /// Warns of an error, as a whole sentence.
  mutating func warn(
    _ error: some SentenceError, while condition: Notice.Condition = .nothingElseIsDone
  ) {
    warn(error.wholeSentence, while: condition)
  }

  /// A sentence goes when it is not true any more.
  mutating func dropStaleMessage() {
    if let message, !holds(message.condition) { self.message = nil }
  }

  private func holds(_ condition: Notice.Condition) -> Bool {
    switch condition {
    case .nothingElseIsDone: true
    case .running: isRunning
    case .reading: isReading
    case .searching: rateSearch != nil
    case .awaitingData(let id): runs.contains { $0.id == id && $0.defaults == nil }
    case .catchingUp(let id): isRunning && runs.contains { runAwaited(by: $0)?.id == id }
    }
  }
}
