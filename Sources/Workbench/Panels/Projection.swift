import TerminalUI
import Themes

/// What makes a finished screen readable on a wall: nothing is dimmed, and the terminal's own colours,
/// which may be anything, become black and white.
enum Projection {
  static func apply(to grid: inout Grid, _ theme: ThemeName) {
    let wall = theme.onWall
    for y in 0..<grid.size.rows {
      for x in 0..<grid.size.columns {
        grid.restyle(Rect(x: x, y: y, width: 1, height: 1)) { style in
          style.attributes.remove(.dim)
          guard let wall else { return }
          if style.foreground == .standard { style.foreground = wall.ink }
          if style.background == .standard { style.background = wall.paper }
        }
      }
    }
  }
}
