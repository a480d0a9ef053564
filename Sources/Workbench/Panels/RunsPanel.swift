import NeuralNetworks
import TerminalUI

/// The table of runs: what sets each apart, how far it has come, when it reached the target.
enum RunsPanel {
  /// Cells for the mark, the letter, the pin and the dash.
  private static let indent = 7

  static func draw(_ state: State, _ look: Look, into grid: inout Grid, in rect: Rect) {
    guard rect.height > 0, rect.width > 3 else { return }
    let columns = RunsTable(of: state, width: rect.width - indent).columns
    drawTitles(columns, state, look, into: &grid, in: rect)
    for (line, run) in visibleRuns(of: state, height: rect.height).enumerated() {
      let row = Rect(x: rect.x, y: rect.y + 1 + line, width: rect.width, height: 1)
      draw(run, columns, of: state, look, into: &grid, in: row)
    }
  }

  private static func drawTitles(
    _ columns: [RunsTable.Column], _ state: State, _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    let isFocused = state.focus == .runs
    let style = look[isFocused ? .strong : .dimmed]
    let mark = isFocused ? String(look.glyphs.selected) : " "
    grid.write(
      mark + RunsPhrase.run.text, at: Point(x: rect.x, y: rect.y), in: rect, style: style)
    var x = rect.x + indent
    for column in columns {
      let isSorted = column.sorting == state.sorting
      let title = column.title.padded(
        to: column.width, column.alignment, ellipsis: look.glyphs.ellipsis)
      grid.write(
        title, at: Point(x: x, y: rect.y), in: rect, style: isSorted ? look[.strong] : style)
      // What it is sorted by is marked in the gap before its title.
      if isSorted {
        let blanks = column.alignment == .left ? 0 : column.width - column.title.displayWidth
        grid.write(
          String(look.glyphs.up), at: Point(x: x + max(0, blanks) - 1, y: rect.y), in: rect,
          style: look[.strong])
      }
      x += column.width + 2
    }
  }

  private static func draw(
    _ run: Run, _ columns: [RunsTable.Column], of state: State, _ look: Look,
    into grid: inout Grid, in row: Rect
  ) {
    let isSelected = run.id == state.selectedRun
    let mark = isSelected ? String(look.glyphs.selected) : " "
    grid.write(mark, at: Point(x: row.x, y: row.y), in: row, style: look[.strong])
    var letter = look[run.isHidden ? .dimmed : .curve(run.colour)]
    if isSelected { letter.attributes.insert(.bold) }
    // A run without a curve has no sample of it either.
    let sample =
      run.isHidden ? "" : Dash(run: run.colour).sample(columns: 3, marker: state.marker)
    grid.write(
      "\(run.letter)\(run.isPinned ? "*" : " ")\(sample)", at: Point(x: row.x + 1, y: row.y),
      in: row, style: letter)
    var x = row.x + indent
    for column in columns {
      let text = column.text(run).padded(
        to: column.width, column.alignment, ellipsis: look.glyphs.ellipsis)
      let style = run.isHidden ? look[.dimmed] : isSelected ? look[.strong] : look[.text]
      grid.write(text, at: Point(x: x, y: row.y), in: row, style: style)
      x += column.width + 2
    }
  }

  /// The run in the line of a click.
  static func run(at point: Point, in rect: Rect, of state: State) -> RunID? {
    let line = point.y - rect.y - 1
    let shown = visibleRuns(of: state, height: rect.height)
    return shown.indices.contains(line) ? shown[line].id : nil
  }

  /// As many runs as there are lines: those that are pinned, and of the others as many as leave room
  /// for the selected one.
  private static func visibleRuns(of state: State, height: Int) -> [Run] {
    let lines = max(0, height - 1)
    let runs = state.tableRuns
    guard runs.count > lines else { return runs }
    let pinned = Array(runs.prefix(min(runs.count(where: \.isPinned), max(0, lines - 1))))
    let rest = Array(runs.dropFirst(pinned.count))
    let room = lines - pinned.count
    let selected = rest.firstIndex { $0.id == state.selectedRun } ?? 0
    let first = min(max(0, selected - room + 1), rest.count - room)
    return pinned + rest[first..<(first + room)]
  }
}
