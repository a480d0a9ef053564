/// A text that a user reads, whatever the language: a case says what is meant and with which numbers, and
/// each language has one file for it, in a folder of its own.
///
/// A language that lacks a text does not compile; a test finds a text that nothing uses, and one that was
/// written where it is used instead of in the catalogue.
package protocol Phrase {
  /// In English.
  var english: String { get }
  /// In Korean, in polite sentences and short labels.
  var korean: String { get }
}

extension Phrase {
  /// In the language of the process.
  package var text: String {
    switch Language.current {
    case .english: english
    case .korean: korean
    }
  }
}
