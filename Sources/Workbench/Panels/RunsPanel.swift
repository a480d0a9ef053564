import Localization
import NeuralNetworks
import Session
import TerminalUI
import Themes

/// The table of runs: what sets each apart, how far it has come, when it reached the target.
enum RunsPanel {
  static let panel = Panel(
    draw: { state, look, grid, rect in
      draw(RunsStanding(state), look, into: &grid, in: rect)
      drawCurves(of: state, look, into: &grid, in: rect)
    },
    say: { state, _ in SpokenRuns.lines(state) },
    click: { state, point, rect in
      run(at: point, in: rect, of: state).map { state.reduceRuns(.select($0)) } ?? []
    },
    turn: { state, action in
      guard case .moveMode(let steps) = action else { return nil }
      return state.reduceRuns(.moveSorting(steps))
    })

  /// The curves of the runs under their table, where that leaves most of the room empty.
  private static func drawCurves(
    of state: State, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let used = state.tableRuns.count + 2
    guard !state.covers(.cost), rect.height - used >= max(12, used) else { return }
    var look = look
    look.isFocused = false
    CostPanel.panel.draw(
      state, look, &grid,
      Rect(x: rect.x, y: rect.y + used, width: rect.width, height: rect.height - used))
  }

  /// Cells for the mark, the letter, the pin and the dash.
  static let indent = 7

  static func draw(
    _ standing: RunsStanding, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    guard rect.height > 0, rect.width > 3 else { return }
    if let list = list(of: standing.runs, in: rect) {
      list.draw(standing, look, into: &grid)
      return
    }
    let visible = visible(of: standing, height: rect.height)
    let sign = look.glyphs.spelled(sign(visible, look))
    let room = rect.width - indent - (sign.isEmpty ? 0 : sign.displayWidth + 2)
    let columns = RunsTable(of: standing, width: room, in: look.language).columns
    drawTitles(columns, sorting: standing.sorting, look, into: &grid, in: rect)
    grid.write(sign, row: 0, of: rect, .right, style: look[.warning], glyphs: look.glyphs)
    for (line, run) in visible.runs.enumerated() {
      let row = Rect(x: rect.x, y: rect.y + 1 + line, width: rect.width, height: 1)
      draw(
        run, columns, isSelected: run.id == standing.selected, look, into: &grid, in: row)
    }
  }

  private static func drawTitles(
    _ columns: [RunsTable.Column], sorting: RunSorting?, _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    let style = look[look.isFocused ? .strong : .dimmed]
    let mark = look.isFocused ? String(look.glyphs.selected) : " "
    grid.write(
      mark + RunsPhrase.run.text(in: look), at: Point(x: rect.x, y: rect.y), in: rect, style: style)
    var x = rect.x + indent
    for column in columns {
      let isSorted = column.sorting == sorting
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
    _ run: Run, _ columns: [RunsTable.Column], isSelected: Bool, _ look: Look,
    into grid: inout Grid, in row: Rect
  ) {
    drawLetter(of: run, isSelected: isSelected, look, into: &grid, in: row)
    var x = row.x + indent
    for column in columns {
      let text = column.text(run).padded(
        to: column.width, column.alignment, ellipsis: look.glyphs.ellipsis)
      let style = run.isHidden ? look[.dimmed] : isSelected ? look[.strong] : look[.text]
      grid.write(text, at: Point(x: x, y: row.y), in: row, style: style)
      x += column.width + 2
    }
  }

  /// The mark of the selected run, the run's letter, and a sample of its curve.
  static func drawLetter(
    of run: Run, isSelected: Bool, _ look: Look, into grid: inout Grid, in row: Rect
  ) {
    let mark = isSelected ? String(look.glyphs.selected) : " "
    grid.write(mark, at: Point(x: row.x, y: row.y), in: row, style: look[.strong])
    var letter = look[run.isHidden ? .dimmed : .curve(run.colour)]
    if isSelected { letter.attributes.insert(.bold) }
    // A run without a curve has no sample of it either.
    let sample =
      run.isHidden ? "" : Dash(run: run.colour).sample(columns: 3, marker: look.marker)
    grid.write(
      "\(run.letter)\(run.isPinned ? "*" : " ")\(sample)", at: Point(x: row.x + 1, y: row.y),
      in: row, style: letter)
  }

  /// The run in the line of a click.
  static func run(at point: Point, in rect: Rect, of state: State) -> RunID? {
    if let list = list(of: state.tableRuns, in: rect) { return list.run(at: point) }
    let line = point.y - rect.y - 1
    let shown = visible(of: RunsStanding(state), height: rect.height).runs
    return shown.indices.contains(line) ? shown[line].id : nil
  }

  /// The runs side by side, where not even four of them have a line each.
  private static func list(of runs: [Run], in rect: Rect) -> RunsList? {
    rect.height < min(runs.count, 4) + 1 ? RunsList(runs, in: rect) : nil
  }

  /// The runs that are seen, and how many are not, above and below those.
  private struct Visible {
    var runs: [Run]
    var above = 0
    var below = 0
  }

  /// As many runs as there are lines: those that are pinned, and of the others as many as leave room
  /// for the selected one.
  private static func visible(of standing: RunsStanding, height: Int) -> Visible {
    let lines = max(0, height - 1)
    let runs = standing.runs
    guard runs.count > lines else { return Visible(runs: runs) }
    let pinned = Array(runs.prefix(min(runs.count(where: \.isPinned), max(0, lines - 1))))
    let rest = Array(runs.dropFirst(pinned.count))
    let room = lines - pinned.count
    let selected = rest.firstIndex { $0.id == standing.selected } ?? 0
    let first = min(max(0, selected - room + 1), rest.count - room)
    return Visible(
      runs: pinned + rest[first..<(first + room)], above: first,
      below: rest.count - first - room)
  }

  /// `2 more ▼`.
  private static func sign(_ visible: Visible, _ look: Look) -> String {
    [(visible.above, look.glyphs.up), (visible.below, look.glyphs.down)]
      .filter { $0.0 > 0 }.map { RunsPhrase.more($0.0, String($0.1)).text(in: look) }
      .joined(separator: "  ")
  }
}
