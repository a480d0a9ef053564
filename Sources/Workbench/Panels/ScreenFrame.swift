import Localization
import Session
package import TerminalUI
import Text
import Themes

/// The whole screen of a state, and what the pointer finds on it. Pure: it is drawn again from nothing
/// every time.
package struct ScreenFrame: Equatable, Sendable {
  /// Some cells that are meant for the same.
  struct Region: Equatable, Sendable {
    var rect: Rect
    var target: ScreenTarget
  }

  /// What is seen.
  package private(set) var grid: Grid
  /// A cell belongs to the first that contains it.
  private(set) var regions: [Region] = []
  /// Of words that a click explains; `nil` where it explains none.
  private var language: Language?

  /// Lays `state` out, once, and draws it.
  package init(of state: State, glyphs: Glyphs) {
    grid = Grid(state.size)
    let glyphs = state.isProjector ? glyphs.projected : glyphs
    let look = Look(
      theme: Theme(state.theme, isProjector: state.isProjector), glyphs: glyphs,
      language: state.language)
    let layout = state.layout
    if let preview = state.preview {
      regions = PreviewScreen.draw(preview, of: state, look, into: &grid, in: grid.bounds)
    } else if layout.isTooSmall {
      drawTooSmall(state, look, into: &grid)
    } else {
      drawPanels(of: state, layout, look)
      drawOverlay(of: state, look)
    }
    if state.overlay != nil { regions.append(Region(rect: grid.bounds, target: .overlay)) }
    if !glyphs.isUnicode { spellOut(&grid, glyphs) }
    if state.isProjector { Projection.apply(to: &grid, state.theme) }
  }

  /// What a cell is meant for; `nil` where nothing answers.
  package func target(at point: Point) -> ScreenTarget? {
    let target = regions.first { $0.rect.contains(point) }?.target
    guard target == .overlay, let language, let term = Glossary.term(in: grid, at: point) else {
      return target
    }
    return .term(term.name(in: language))
  }

  /// Where a panel is; `nil` where it is not seen, or something lies over it.
  package func place(of panel: PanelID) -> Rect? {
    for region in regions {
      if case .panel(panel, let rect) = region.target { return rect }
    }
    return nil
  }

  private mutating func drawPanels(of state: State, _ layout: ScreenLayout, _ look: Look) {
    HeaderBar.draw(state, look, into: &grid, in: layout.header)
    LessonPanel.draw(state, look, into: &grid, in: layout.lesson)
    for (panel, rect) in layout.panels {
      if state.covers(panel) {
        CoveredPanel.draw(panel, look.drawing(panel, of: state), into: &grid, in: rect)
      } else {
        draw(panel, of: state, look, into: &grid, in: rect)
      }
    }
    MessageLine.draw(state, look, into: &grid, in: layout.message)
    let keys = KeyBar.draw(state, look, into: &grid, in: layout.keys)
    guard state.overlay == nil else { return }
    regions = keys
    if layout.lesson.height >= 3 {
      regions += KeyHints.regions(inRow: layout.lesson.maxY - 1, of: grid, look.glyphs)
    }
    for panel in layout.order {
      if let rect = layout.panels[panel] {
        regions.append(Region(rect: rect, target: .panel(panel, rect)))
      }
    }
  }

  private mutating func drawOverlay(of state: State, _ look: Look) {
    switch state.overlay {
    case .none: return
    case .help(let view):
      HelpPanel.draw(view, look, into: &grid, in: grid.bounds)
      language = look.language
    case .glossary(let view):
      regions = GlossaryPanel.draw(view, look, into: &grid, in: grid.bounds)
      language = look.language
    case .palette(let palette):
      PalettePanel.draw(palette, of: state, look, into: &grid, in: grid.bounds)
    case .lessons(let menu):
      LessonMenuPanel.draw(menu, of: state, look, into: &grid, in: grid.bounds)
    }
    for row in 0..<grid.size.rows {
      // One letter is a word of its own as often as a key.
      regions += KeyHints.regions(inRow: row, of: grid, look.glyphs) { $0.count > 1 }
    }
  }
}

extension ScreenExport {
  /// What of a frame is asked for: all of it where the panel is not seen.
  package func part(of frame: ScreenFrame) -> Grid {
    guard let panel, let rect = frame.place(of: panel) else { return frame.grid }
    return frame.grid.part(rect)
  }
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
  panel.panel.draw(state, look.drawing(panel, of: state), &grid, rect)
}

extension Look {
  /// What a panel of `state` is drawn with.
  fileprivate func drawing(_ panel: PanelID, of state: State) -> Look {
    var look = self
    look.marker = state.marker
    look.isFocused = state.focus == panel && state.overlay == nil
    return look
  }
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
    let latest = state.coversAnswer ? nil : run.latest
    let cost = latest.map { $0.evaluation.cost.significant(4) } ?? "-"
    return ScreenPhrase.tooSmallRun(run.letter, epoch: latest?.epoch ?? 0, cost: cost)
      .text(in: look)
  }
  for (row, line) in lines.enumerated() {
    grid.write(line, row: row, of: grid.bounds, glyphs: look.glyphs)
  }
}
