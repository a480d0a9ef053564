import TerminalUI
import Themes

extension Look {
  /// A panel's border with its titles; what is inside it is returned.
  func drawFrame(
    _ title: String, subtitle: String = "", into grid: inout Grid, in rect: Rect
  ) -> Rect {
    let frame = Frame(
      title, subtitle: subtitle, isFocused: isFocused,
      style: self[isFocused ? .focusedBorder : .border], titleStyle: self[.title],
      subtitleStyle: self[.dimmed], glyphs: glyphs)
    return frame.draw(into: &grid, in: rect)
  }
}
