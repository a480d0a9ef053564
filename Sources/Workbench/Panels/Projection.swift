import TerminalUI
import Themes

/// What makes a finished screen readable on a wall: nothing is dimmed, and the terminal's own colours,
/// which may be anything, become black and white.
enum Projection {
  static func apply(to grid: inout Grid, _ theme: ThemeName) {
    let white = Colour(231)
    let black = Colour(16)
    for y in 0..<grid.size.rows {
      for x in 0..<grid.size.columns {
        grid.restyle(Rect(x: x, y: y, width: 1, height: 1)) { style in
          style.attributes.remove(.dim)
          guard theme != .mono else { return }
          let isDark = theme == .dark
          if style.foreground == .standard { style.foreground = isDark ? white : black }
          if style.background == .standard { style.background = isDark ? black : white }
        }
      }
    }
  }
}
