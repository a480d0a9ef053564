package import TerminalUI

/// What a panel draws with: colours by role, and the characters the terminal can show.
package struct Look: Equatable, Sendable {
  /// The colours.
  package var theme: Theme
  /// The characters: Unicode's or ASCII's.
  package var glyphs: Glyphs

  package init(theme: Theme, glyphs: Glyphs) {
    self.theme = theme
    self.glyphs = glyphs
  }

  /// How `role` looks in the theme.
  package subscript(role: Role) -> Style { theme[role] }

  /// Unicode text, or what stands for it on a terminal that shows ASCII only.
  package func text(_ unicode: String, ascii: String) -> String {
    glyphs.isUnicode ? unicode : ascii
  }
}
