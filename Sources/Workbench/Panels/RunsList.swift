import Session
import TerminalUI
import Themes

/// The runs side by side, for screens that have no room for a line for each: letter, cost, and how far
/// it is.
struct RunsList {
  /// What a run needs for all that is said of it, and for its letter and cost alone.
  private static let widths = [38, 19]

  private let runs: [Run]
  private let rect: Rect
  private let across: Int

  init(_ runs: [Run], in rect: Rect) {
    self.runs = runs
    self.rect = rect
    across = max(1, (runs.count + max(1, rect.height) - 1) / max(1, rect.height))
  }

  /// The lines it takes: a quarter of the height at most, if the runs can be read so.
  static func rows(for runs: Int, columns: Int, height: Int) -> Int {
    let rows = widths.map { width in
      let across = max(1, columns / width)
      return (runs + across - 1) / across
    }
    return rows.first { $0 <= max(1, height / 4) } ?? rows.last ?? 1
  }

  /// Where a run stands.
  private func place(_ index: Int) -> Rect {
    let width = rect.width / across
    return Rect(
      x: rect.x + index % across * width, y: rect.y + index / across, width: width, height: 1
    ).intersection(rect)
  }

  func draw(_ standing: RunsStanding, _ look: Look, into grid: inout Grid) {
    for (index, run) in runs.enumerated() {
      let place = place(index)
      let isSelected = run.id == standing.selected
      RunsPanel.drawLetter(of: run, isSelected: isSelected, look, into: &grid, in: place)
      let rest = Rect(
        x: place.x + RunsPanel.indent, y: place.y, width: place.width - RunsPanel.indent - 1,
        height: 1)
      var style = look[run.isHidden ? .dimmed : isSelected ? .strong : .text]
      // The panel has no title that could show its focus.
      if isSelected, look.isFocused { style.attributes.insert(.underline) }
      grid.write(
        words(of: run, standing, look, width: rest.width), row: 0, of: rest, style: style,
        glyphs: look.glyphs)
    }
  }

  /// As many parts as there is room for, the cost first.
  private func words(
    of run: Run, _ standing: RunsStanding, _ look: Look, width: Int
  ) -> String {
    let parts = [
      RunsTable.cost(of: run, in: look.language), standing.text(of: run, in: look.language),
      run.layers.map(\.activation.rawValue).joined(separator: ","),
    ]
    var line = ""
    for part in parts {
      let longer = line.isEmpty ? part : line + "  " + part
      if longer.displayWidth <= width { line = longer }
    }
    return line
  }

  /// The run at a click.
  func run(at point: Point) -> RunID? {
    runs.indices.first { place($0).contains(point) }.map { runs[$0].id }
  }
}
