package import TerminalUI

/// What a panel draws with: colours by role, and the characters the terminal can show.
package struct Look: Equatable, Sendable {
  package var theme: Theme
  package var glyphs: Glyphs

  package init(theme: Theme, glyphs: Glyphs) {
    self.theme = theme
    self.glyphs = glyphs
  }

  package subscript(role: Role) -> Style { theme[role] }

  /// Unicode text, or what stands for it on a terminal that shows ASCII only.
  func text(_ unicode: String, ascii: String) -> String {
    glyphs.isUnicode ? unicode : ascii
  }

  /// A panel's border with its titles; what is inside it is returned.
  func drawFrame(
    _ title: String, subtitle: String = "", of panel: PanelID, in state: State,
    into grid: inout Grid, in rect: Rect
  ) -> Rect {
    let isFocused = state.focus == panel && state.overlay == nil
    let frame = Frame(
      title, subtitle: subtitle, isFocused: isFocused,
      style: self[isFocused ? .focusedBorder : .border], titleStyle: self[.title],
      subtitleStyle: self[.dimmed], glyphs: glyphs)
    return frame.draw(into: &grid, in: rect)
  }
}
