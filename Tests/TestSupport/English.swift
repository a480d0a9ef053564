package import Localization
package import TerminalUI
package import Themes

extension Message {
  /// What English says.
  package var text: String { text(in: .english) }
}

extension Phrase {
  /// What English says.
  package var text: String { text(in: .english) }
}

extension SentenceError {
  /// What English says.
  package var message: String { description }
}

extension Look {
  /// In English.
  package init(theme: Theme, glyphs: Glyphs) {
    self.init(theme: theme, glyphs: glyphs, language: .english)
  }
}
