import Localization
import Synchronization

/// The language that the program speaks, which is said once, at the start.
///
/// ArgumentParser takes the texts of commands and options from static properties, which no argument
/// reaches. So this target has a variable; the others are told the language.
enum Spoken {
  /// What a part of a test has chosen.
  @TaskLocal static var chosen: Language?

  private static let ofProcess = Mutex(Language.english)

  static var language: Language {
    get { chosen ?? ofProcess.withLock { $0 } }
    set { ofProcess.withLock { $0 = newValue } }
  }
}

extension Phrase {
  /// In the language that the program speaks.
  var spoken: String { text(in: Spoken.language) }
}

extension SentenceError {
  /// In the language that the program speaks.
  var spoken: String { sentence.text(in: Spoken.language) }
}
