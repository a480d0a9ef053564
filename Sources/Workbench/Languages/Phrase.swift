/// A text that a user reads, whatever the language: a case says what is meant and with which numbers, and
/// each language has one file for it, in a folder of its own.
///
/// A language that lacks a text does not compile; a test finds a text that nothing uses, and one that was
/// written where it is used instead of in the catalogue.
protocol Phrase {
  var english: String { get }
  var korean: String { get }
}

extension Phrase {
  /// In the language of the process.
  var text: String {
    switch Language.current {
    case .english: english
    case .korean: korean
    }
  }
}
