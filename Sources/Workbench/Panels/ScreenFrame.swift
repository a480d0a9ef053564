import Localization
import Session
package import TerminalUI
import Text
import Themes

/// The whole screen of a state. Pure: it is drawn again from nothing every time.
package func frame(of state: State, glyphs: Glyphs) -> Grid {
  guard state.isProjector else { return screen(of: state, glyphs) }
  var grid = screen(of: state, glyphs.projected)
  Projection.apply(to: &grid, state.theme)
  return grid
}

private func screen(of state: State, _ glyphs: Glyphs) -> Grid {
  var grid = Grid(state.size)
  let look = Look(
    theme: Theme(state.theme, isProjector: state.isProjector), glyphs: glyphs,
    language: state.language)
  let layout = state.layout
  if layout.isTooSmall {
    drawTooSmall(state, look, into: &grid)
    return grid
  }
  HeaderBar.draw(state, look, into: &grid, in: layout.header)
  LessonPanel.draw(state, look, into: &grid, in: layout.lesson)
  let isCovered = state.coversAnswer
  for (panel, rect) in layout.panels {
    if isCovered {
      CoveredPanel.draw(panel, of: state, look, into: &grid, in: rect)
    } else {
      draw(panel, of: state, look, into: &grid, in: rect)
    }
  }
  MessageLine.draw(state, look, into: &grid, in: layout.message)
  KeyBar.draw(state, look, into: &grid, in: layout.keys)
  switch state.overlay {
  case .none: break
  case .help(let view): HelpPanel.draw(view, look, into: &grid, in: grid.bounds)
  case .glossary(let view): GlossaryPanel.draw(view, look, into: &grid, in: grid.bounds)
  case .palette(let palette):
    PalettePanel.draw(palette, of: state, look, into: &grid, in: grid.bounds)
  case .lessons(let menu):
    LessonMenuPanel.draw(menu, of: state, look, into: &grid, in: grid.bounds)
  }
  if !glyphs.isUnicode { spellOut(&grid, glyphs) }
  return grid
}

/// What panels wrote in Unicode all the same (a formula, a name in the data), one cell for one cell.
private func spellOut(_ grid: inout Grid, _ glyphs: Glyphs) {
  for y in 0..<grid.size.rows {
    for x in 0..<grid.size.columns where !grid[x, y].scalar.isASCII {
      let spelled = glyphs.spelled(String(grid[x, y].scalar)).unicodeScalars.first { $0.isASCII }
      grid[x, y] = Cell(spelled ?? "?", grid[x, y].style)
    }
  }
}

/// One panel, at any size down to nothing.
func draw(_ panel: PanelID, of state: State, _ look: Look, into grid: inout Grid, in rect: Rect) {
  panel.panel.draw(state, look, &grid, rect)
}

/// Says what the screen needs, and as much of the race as there is room for.
private func drawTooSmall(_ state: State, _ look: Look, into grid: inout Grid) {
  let least = ScreenLayout.least
  let now = state.size
  var lines = [
    ScreenPhrase.tooSmall(
      least: "\(least.columns)x\(least.rows)", here: "\(now.columns)x\(now.rows)"
    ).text(in: look)
  ]
  lines += state.runs.map { run in
    let cost = run.latest.map { $0.evaluation.cost.significant(4) } ?? "-"
    return ScreenPhrase.tooSmallRun(run.letter, epoch: run.latest?.epoch ?? 0, cost: cost)
      .text(in: look)
  }
  for (row, line) in lines.enumerated() {
    grid.write(line, row: row, of: grid.bounds, glyphs: look.glyphs)
  }
}
