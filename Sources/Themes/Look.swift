package import Localization
package import TerminalUI

/// What a panel draws with: colours by role, the characters the terminal can show, and the language.
package struct Look: Equatable, Sendable {
  /// The colours.
  package var theme: Theme
  /// The characters: Unicode's or ASCII's.
  package var glyphs: Glyphs
  /// What is spoken.
  package var language: Language
  /// What curves are drawn with.
  package var marker = Marker.braille
  /// Whether keys go to what is drawn.
  package var isFocused = false

  package init(theme: Theme, glyphs: Glyphs, language: Language) {
    self.theme = theme
    self.glyphs = glyphs
    self.language = language
  }

  /// Axes and labels of a chart.
  package var chartStyles: ChartStyles {
    ChartStyles(
      axis: self[.border], label: self[.dimmed], gridLine: self[.border],
      crosshair: self[.crosshair], text: self[.text])
  }

  /// How `role` looks in the theme.
  package subscript(role: Role) -> Style { theme[role] }

  /// Unicode text, or what stands for it on a terminal that shows ASCII only.
  package func text(_ unicode: String, ascii: String) -> String {
    glyphs.isUnicode ? unicode : ascii
  }
}

extension Message {
  /// In the language that is drawn in.
  package func text(in look: Look) -> String { text(in: look.language) }
}

extension Phrase {
  /// In the language that is drawn in.
  package func text(in look: Look) -> String { text(in: look.language) }
}
