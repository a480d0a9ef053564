import Localization
import Session
import Setups
import TerminalUI
import Text
import Themes

/// J(W,B) of every run over epochs: raw, smoothed and held out, with the target and the changes.
enum CostPanel {
  static let panel = Panel(
    draw: {
      draw(
        $0.runs, selected: $0.selectedRun, $0.chart, isSealed: $0.isSealed, $1, into: &$2,
        in: $3)
    },
    say: { state, _ in SpokenRuns.lines(state) },
    click: { state, point, rect in
      if let x = value(at: point, in: rect, of: state) { state.chart.crosshair = x }
      return []
    }, wheel: { state, notches in state.reduceChart(.zoom(-notches)) })

  /// - Parameter isSealed: whether it is not said which runs a floor holds for: that may be asked.
  static func draw(
    _ runs: [Run], selected: RunID, _ view: ChartView, isSealed: Bool = false, _ look: Look,
    into grid: inout Grid, in rect: Rect
  ) {
    let inside = look.drawFrame(
      CostPhrase.title.text(in: look), subtitle: subtitle(of: view, look),
      into: &grid, in: rect)
    guard !inside.isEmpty else { return }
    drawChart(of: runs, selected: selected, view, isSealed: isSealed, look, into: &grid, in: inside)
  }

  /// The chart under the lines that have no place in it, which cover nothing: what the crosshair reads,
  /// and how many points the axis cannot show.
  @discardableResult
  private static func drawChart(
    of runs: [Run], selected: RunID, _ view: ChartView, isSealed: Bool, _ look: Look,
    into grid: inout Grid, in rect: Rect
  ) -> LineChart.Drawing {
    let chart = chart(of: runs, selected: selected, view, isSealed: isSealed, look)
    let readings = CrosshairReadout.lines(of: runs, view, look, in: rect)
    func parts(_ notes: Int) -> [Rect] {
      rect.rows([.fixed(readings.count), .fixed(notes), .fraction(1)])
    }
    CrosshairReadout.draw(readings, look, into: &grid, in: parts(0)[0])
    var drawn = grid
    let drawing = chart.draw(into: &drawn, in: parts(0)[2])
    guard drawing.hidden > 0, rect.height - readings.count > 4 else {
      grid = drawn
      return drawing
    }
    let text = CostPhrase.noPlace(drawing.hidden.grouped).text(in: look)
    grid.write(
      text, row: 0, of: parts(1)[1], .centre, style: look[.warning], glyphs: look.glyphs)
    return chart.draw(into: &grid, in: parts(1)[2])
  }

  /// The value of the x axis at a click.
  static func value(at point: Point, in rect: Rect, of state: State) -> Double? {
    var look = Look(theme: Theme(state.theme), glyphs: .unicode, language: state.language)
    look.marker = state.marker
    var scratch = Grid(state.size)
    let inside = rect.inset(columns: 1, rows: 1)
    let geometry = drawChart(
      of: state.runs, selected: state.selectedRun, state.chart, isSealed: state.isSealed, look,
      into: &scratch, in: inside
    ).geometry
    guard geometry.plot.contains(point) else { return nil }
    let value = geometry.x(atColumn: point.x)
    return state.chart.axis == .seconds ? value : value.rounded()
  }

  private static func subtitle(of view: ChartView, _ look: Look) -> String {
    let parts: [CostPhrase?] = [
      view.isLogarithmic ? .logarithmic : .linear,
      view.smoothing > 0 ? .smoothed(weight: "\(view.smoothing)") : nil,
      view.window == nil ? nil : .zoomed,
      .counted(view.axis),
    ]
    return parts.compactMap { $0?.text(in: look) }.joined(separator: look.text(" · ", ascii: " | "))
  }

  // MARK: The chart

  private static func chart(
    of runs: [Run], selected: RunID, _ view: ChartView, isSealed: Bool, _ look: Look
  ) -> LineChart {
    let shown = runs.filter { !$0.isHidden && !$0.history.isEmpty }
    let window = view.window ?? AutoRange.nice(view.extent(of: runs))
    let names = legend(of: runs, in: look.language)
    var chart = LineChart(
      shown.map { series(of: $0, named: names[$0.id] ?? "", view, look) },
      x: ChartAxis(
        CostPhrase.axis(view.axis).text(in: look), isWhole: view.axis != .seconds),
      y: ChartAxis("J", scale: view.isLogarithmic ? .logarithmic : .linear),
      showsLegend: view.crosshair == nil, marker: look.marker, glyphs: look.glyphs,
      styles: look.chartStyles)
    chart.x.range = window
    chart.raised = shown.firstIndex { $0.id == selected }
    chart.crosshair = view.crosshair
    if let run = runs.first(where: { $0.id == selected }),
      let target = run.configuration.targetCost
    {
      chart.target = LineChart.Target(
        target, label: CostPhrase.target(target.significant(3)).text(in: look), style: look[.target]
      )
    }
    chart.floors = FloorLines.of(shown, isSealed: isSealed, look)
    chart.marks = shown.enumerated().flatMap { marks(of: $1, series: $0, view.axis, look) }
    chart.notes = notes(of: runs, look)
    chart.series += heldOut(of: shown, view, look)
    chart.y.range = chart.yExtent.map { AutoRange.nice($0, chart.y.scale) }
    return chart
  }

  //// What the user calls a run, otherwise what sets it apart.
  private static func legend(of runs: [Run], in language: Language) -> [RunID: String] {
    let texts = zip(runs, RunDifferences.texts(of: runs, in: language)).map { run, difference in
      let hidden = RunDifferences.hiddenText(of: run, withUnits: false, in: language)
      return (run.id, run.name ?? (difference.isEmpty ? hidden : difference))
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }

  private static func series(
    of run: Run, named name: String, _ view: ChartView, _ look: Look
  ) -> LineChart.Series {
    let style = look[.curve(run.colour)]
    var dim = look[.dimmed]
    if look.theme.isColoured { dim = Style(style.foreground, on: .standard, .dim) }
    let spans = run.history.spans(on: view.axis)
    return LineChart.Series(
      String(run.letter), name: name.fitted(to: 40), style: style, dimStyle: dim,
      dash: Dash(run: run.colour), spans: spans,
      smoothed: view.smoothing > 0 ? spans.smoothed(weight: view.smoothing) : [])
  }

  /// The held-out costs: thin, dotted, without a letter.
  private static func heldOut(
    of runs: [Run], _ view: ChartView, _ look: Look
  ) -> [LineChart.Series] {
    guard view.heldOut != .hidden else { return [] }
    return runs.compactMap { run in
      let spans = run.history.heldOutSpans(on: view.axis)
      guard !spans.isEmpty else { return nil }
      return LineChart.Series(
        run.letter.lowercased(), style: look[.curve(run.colour)],
        dash: view.heldOut == .points ? .short : .dotted, spans: spans)
    }
  }

  private static func marks(
    of run: Run, series: Int, _ axis: EpochAxis, _ look: Look
  ) -> [LineChart.Mark] {
    var marks = run.marks.map { mark in
      LineChart.Mark(
        series: series, x: mark.value(on: axis), label: mark.label.text(in: look), joins: true)
    }
    if let reached = run.reached {
      marks.append(
        LineChart.Mark(
          series: series, x: axis.value(of: reached),
          label: CostPhrase.reached(run.letter, epoch: reached.epoch).text(in: look)))
    }
    if case .diverged(let epoch) = run.status, let last = run.history.lastFinite {
      marks.append(
        LineChart.Mark(
          series: series, x: axis.value(of: last),
          label: CostPhrase.divergedAt(epoch).text(in: look),
          style: look[.warning]))
    }
    return marks
  }

  private static func notes(of runs: [Run], _ look: Look) -> [LineChart.Note] {
    guard let comparison = Lead(of: runs.filter { !$0.isHidden }) else { return [] }
    return [LineChart.Note(comparison.sentence.text(in: look), style: look[.strong])]
  }

}

extension Run.Mark {
  /// Where the change stands on the chart's x axis.
  func value(on axis: EpochAxis) -> Double {
    switch axis {
    case .epochs: Double(epoch)
    case .steps: Double(step)
    case .seconds: seconds
    }
  }
}
