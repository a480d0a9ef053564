import NeuralNetworks
import TerminalUI

/// The table of runs: what each is, how far it has come, when it reached the target.
enum RunsPanel {
  private struct Column {
    var title: String
    var width: Int
    var alignment = Alignment.right
    /// Dropped first where there is no room.
    var weight: Int
    var text: (Run) -> String
  }

  /// Cells for the mark, the letter and the dash.
  private static let indent = 7

  static func draw(_ state: State, _ look: Look, into grid: inout Grid, in rect: Rect) {
    guard rect.height > 0, rect.width > 3 else { return }
    let columns = columns(of: state, look, width: rect.width - indent)
    let isFocused = state.focus == .runs
    var x = rect.x + indent
    grid.write(
      isFocused ? look.text("▸run", ascii: ">run") : " run", at: Point(x: rect.x, y: rect.y),
      in: rect, style: look[isFocused ? .strong : .dimmed])
    for column in columns {
      grid.write(
        column.title.padded(to: column.width, column.alignment, ellipsis: look.glyphs.ellipsis),
        at: Point(x: x, y: rect.y), in: rect, style: look[isFocused ? .strong : .dimmed])
      x += column.width + 2
    }
    for (line, run) in visibleRuns(of: state, height: rect.height).enumerated() {
      let row = Rect(x: rect.x, y: rect.y + 1 + line, width: rect.width, height: 1)
      draw(run, columns, of: state, look, into: &grid, in: row)
    }
  }

  private static func draw(
    _ run: Run, _ columns: [Column], of state: State, _ look: Look, into grid: inout Grid,
    in row: Rect
  ) {
    let isSelected = run.id == state.selectedRun
    let mark = isSelected ? String(look.glyphs.selected) : " "
    grid.write(mark, at: Point(x: row.x, y: row.y), in: row, style: look[.strong])
    var letter = look[.curve(run.colour)]
    if isSelected { letter.attributes.insert(.bold) }
    let sample = Dash(run: run.colour).sample(columns: 3, marker: state.marker)
    grid.write("\(run.letter) \(sample)", at: Point(x: row.x + 1, y: row.y), in: row, style: letter)
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
    let shown = Array(visibleRuns(of: state, height: rect.height))
    return shown.indices.contains(line) ? shown[line].id : nil
  }

  /// As many runs as there are lines, the selected one among them.
  private static func visibleRuns(of state: State, height: Int) -> ArraySlice<Run> {
    let lines = max(0, height - 1)
    guard state.runs.count > lines else { return state.runs[...] }
    let selected = state.runs.firstIndex { $0.id == state.selectedRun } ?? 0
    let first = min(max(0, selected - lines + 1), state.runs.count - lines)
    return state.runs[first..<(first + lines)]
  }

  // MARK: Columns

  private static func columns(of state: State, _ look: Look, width: Int) -> [Column] {
    let target = state.run.configuration.targetCost
    let goal = target.map { "reached \($0.significant(3))" } ?? "reached"
    let names = state.runs.map { hiddenLayers(of: $0).displayWidth }.max() ?? 0
    let isHeldOut = state.run.configuration.data.validation > 0
    let isRegression = state.run.data.map { $0.kind == .nonNegative || $0.kind == .signed } ?? false
    let slowest = state.runs.compactMap { $0.reached?.epoch }.max()
    var columns = [
      Column(
        title: "hidden layers", width: max(13, min(names, 40)), alignment: .left, weight: 9,
        text: hiddenLayers),
      Column(title: "epoch", width: 9, weight: 6) { ($0.latest?.epoch ?? 0).grouped },
      Column(title: "cost J", width: 10, weight: 10, text: cost),
      Column(title: isRegression ? "R²" : "accuracy", width: 8, weight: 7) {
        accuracy($0.latest?.evaluation, isRegression: isRegression)
      },
      Column(title: goal, width: max(12, goal.displayWidth), weight: 8, text: reached),
      Column(title: "sooner", width: 7, weight: 5) { sooner($0, than: slowest) },
      Column(title: "trained", width: 9, weight: 1) { ($0.latest?.seconds ?? 0).duration },
    ]
    if isHeldOut {
      columns.insert(
        Column(title: "held out J", width: 10, weight: 4) {
          $0.latest?.validation?.cost.significant(4) ?? "–"
        }, at: 3)
      columns.insert(
        Column(title: isRegression ? "held out R²" : "held out", width: 11, weight: 3) {
          accuracy($0.latest?.validation, isRegression: isRegression)
        }, at: 5)
    }
    while columns.reduce(-2, { $0 + $1.width + 2 }) > width, columns.count > 1,
      let least = columns.indices.min(by: { columns[$0].weight < columns[$1].weight })
    {
      columns.remove(at: least)
    }
    return columns
  }

  /// `relu, relu`, or `25 relu, 15 tanh` is left to the network panel: the sizes are seen there.
  private static func hiddenLayers(of run: Run) -> String {
    let hidden = run.layers.dropLast().map(\.activation.rawValue)
    return hidden.isEmpty ? "none" : hidden.joined(separator: ", ")
  }

  private static func cost(of run: Run) -> String {
    if case .diverged = run.status { return "diverged" }
    return run.latest?.evaluation.cost.significant(4) ?? "…"
  }

  private static func accuracy(_ evaluation: Evaluation?, isRegression: Bool) -> String {
    guard let evaluation, evaluation.accuracy.isFinite else { return "–" }
    return isRegression ? evaluation.accuracy.fixed(3) : evaluation.accuracy.percent(1)
  }

  private static func reached(of run: Run) -> String {
    switch run.status {
    case .diverged(let epoch): return "diverged \(epoch.grouped)"
    case .failed: return "no data"
    case .loading: return "reading"
    default: break
    }
    if let reached = run.reached { return "epoch \(reached.epoch.grouped)" }
    return run.configuration.targetCost == nil ? "no target" : "not yet"
  }

  /// How many times sooner than the slowest run that has reached the target.
  private static func sooner(_ run: Run, than slowest: Int?) -> String {
    guard let reached = run.reached?.epoch, reached > 0, let slowest else { return "" }
    return "\((Double(slowest) / Double(reached)).significant(3)) ×"
  }
}
