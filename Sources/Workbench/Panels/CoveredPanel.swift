import Localization
import TerminalUI
import Themes

/// What stands in a panel's place while it would give away what is to be guessed.
enum CoveredPanel {
  static func draw(
    _ panel: PanelID, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    // The table of runs has no frame.
    let inside =
      panel == .runs
      ? rect
      : look.drawFrame(panel.title.text(in: look), into: &grid, in: rect)
    let lines = LessonPhrase.covered.text(in: look).wrapped(to: max(1, inside.width))
    let first = max(0, (inside.height - lines.count) / 2)
    for (row, line) in lines.enumerated() {
      grid.write(
        line, row: first + row, of: inside, .centre, style: look[.dimmed], glyphs: look.glyphs)
    }
  }
}
