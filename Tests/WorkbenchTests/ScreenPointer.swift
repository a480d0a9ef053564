import TerminalUI
import Themes

@testable import Workbench

/// What is seen of a state.
func frame(of state: State, glyphs: Glyphs) -> Grid { ScreenFrame(of: state, glyphs: glyphs).grid }

extension Action {
  /// A click on a cell of the screen as it is.
  static func click(_ point: Point, in state: State) -> Action {
    .screen(.click(ScreenFrame(of: state, glyphs: .unicode).target(at: point), point))
  }

  /// The wheel over a cell of the screen as it is.
  static func wheel(_ point: Point, _ notches: Int, in state: State) -> Action {
    .screen(.wheel(ScreenFrame(of: state, glyphs: .unicode).target(at: point), notches))
  }
}

extension KeyBar {
  /// The key that a click on a cell of the line presses.
  static func key(at point: Point, in rect: Rect, of state: State) -> Key? {
    var grid = Grid(Size(columns: rect.maxX, rows: rect.maxY))
    let look = Look(theme: Theme(state.theme), glyphs: .unicode, language: state.language)
    let regions = draw(state, look, into: &grid, in: rect)
    guard case .key(let key) = regions.first(where: { $0.rect.contains(point) })?.target else {
      return nil
    }
    return key
  }
}
