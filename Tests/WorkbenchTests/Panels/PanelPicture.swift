import TerminalUI
import Themes

@testable import Workbench

/// A panel alone in a grid of so many cells; in the state's theme, if no other is named.
func picture(
  of panel: PanelID, _ state: State, _ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode,
  theme: ThemeName? = nil
) -> Grid {
  var grid = Grid(Size(columns: columns, rows: rows))
  let look = Look(theme: Theme(theme ?? state.theme), glyphs: glyphs, language: state.language)
  Workbench.draw(panel, of: state, look, into: &grid, in: grid.bounds)
  return grid
}
