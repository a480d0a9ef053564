import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// The gradient on its way from the output back: how much of it each layer gets, what slopes and flat
/// parts do to it, and what is to be thought of that.
enum GradientPanel {
  static let panel = Panel(
    parts: [.diagnostics, .preactivations, .weights], draw: draw,
    say: { state, _ in SpokenGradients.lines(state) },
    turn: { state, action in
      guard case .moveMode(let steps) = action else { return nil }
      state.gradientView.mode = state.gradientView.mode.moved(by: steps)
      state.say(ScreenMessagePhrase.gradients(state.gradientView.mode))
      return []
    })

  static func draw(_ state: State, _ look: Look, into grid: inout Grid, in rect: Rect) {
    let run = state.run
    let evidence = evidence(of: run)
    let dot = look.text(" · ", ascii: " | ")
    let name: GradientPhrase = rect.width < 44 ? .short : .title
    let ratio = evidence?.gradientRatio.map {
      GradientPhrase.firstOverLast(GradientVerdict.fraction($0)).text(in: look)
    }
    let inside = look.drawFrame(
      [name.text(in: look), "\(run.letter)", run.details?.coverageText(in: look.language)]
        .compactMap { $0 }.joined(
          separator: dot), subtitle: ratio ?? "",
      into: &grid, in: rect)
    guard !inside.isEmpty else { return }
    guard let evidence else {
      grid.write(
        run.status == .loading ? PanelPhrase.reading.text(in: look) : "", row: 0, of: inside,
        style: look[.dimmed],
        glyphs: look.glyphs)
      return
    }
    switch state.gradientView.mode {
    case .layers: drawLayers(evidence, of: state, look, into: &grid, in: inside)
    case .curves, .updates: drawCurves(evidence, of: state, look, into: &grid, in: inside)
    case .histograms: drawHistograms(of: state, look, into: &grid, in: inside)
    }
  }

  /// What is known of the selected run's layers; `nil` until it has been computed for them.
  static func evidence(of run: Run) -> GradientVerdict.Evidence? {
    guard let layers = run.details?.diagnostics, layers.count == run.layers.count else {
      return nil
    }
    var epoch: Int?
    if case .diverged(let when) = run.status { epoch = when }
    let start = run.history.buckets.first.flatMap { $0.firstEpoch == 0 ? $0 : nil }
    var evidence = GradientVerdict.Evidence(
      layers: layers, specifications: run.layers, loss: run.configuration.training.loss,
      optimizer: run.configuration.training.optimizer,
      cost: run.latest?.evaluation.cost,
      startCost: start.map { $0.last.epoch == 0 ? $0.last.cost : $0.greatest },
      earlierCost: earlierCost(of: run), divergedEpoch: epoch)
    evidence.isWhole = run.details?.wholeDiagnostics != nil
    return evidence
  }

  /// J at half of the epochs; `nil` while they are too few to say whether it stands still.
  private static func earlierCost(of run: Run) -> Double? {
    guard let epoch = run.latest?.epoch, epoch >= 20 else { return nil }
    return run.history.point(nearest: Double(epoch / 2), on: .epochs)?.cost
  }

  // MARK: The ways to show it

  /// The table, the verdict, and where there is room the curves and histograms.
  private static func drawLayers(
    _ evidence: GradientVerdict.Evidence, of state: State, _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    guard rect.height > 3 else {
      let lines = verdictLines(evidence, look, width: rect.width)
      let isLong = lines.prefix { !$0.isReason }.count > rect.height
      drawVerdict(isLong ? [brief(evidence, look)] : lines, look, into: &grid, in: rect)
      return
    }
    let layers = evidence.layers.count
    let lines = fitting(
      verdictLines(evidence, look, width: rect.width), brief(evidence, look),
      rows: rect.height, layers: layers)
    let table = GradientTable(
      evidence, state, look,
      room: Size(columns: rect.width, rows: rect.height - lines.count))
    // A line between the two where there is one to spare.
    let gap = table.rows + lines.count < rect.height ? 1 : 0
    let least = 7
    let isRoomy = rect.height - table.rows - lines.count - gap > least
    let parts = rect.rows([
      .fixed(table.rows), .fixed(gap), .fixed(lines.count), .fixed(isRoomy ? 1 : 0), .fraction(1),
    ])
    table.draw(into: &grid, in: parts[0])
    drawVerdict(lines, look, into: &grid, in: parts[2])
    if isRoomy { drawMore(of: state, look, into: &grid, in: parts[4]) }
  }

  /// Curves beside one another and histograms under them, as far as there is room.
  private static func drawMore(
    of state: State, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let isWide = rect.width >= 76
    let bands = rect.rows(rect.height >= 20 ? [.fraction(1), .fraction(1)] : [.fraction(1)])
    let columns = bands[0].columns(isWide ? [.fraction(1), .fraction(1)] : [.fraction(1)], gap: 2)
    GradientCurves.draw(.gradientMeanAbsolute, of: state, look, into: &grid, in: columns[0])
    if isWide { GradientCurves.draw(.updateRatio, of: state, look, into: &grid, in: columns[1]) }
    if bands.count > 1 { drawHistograms(of: state, look, into: &grid, in: bands[1]) }
  }

  private static func drawCurves(
    _ evidence: GradientVerdict.Evidence, of state: State, _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    let lines = verdictLines(evidence, look, width: rect.width).filter { !$0.isReason }
    let foot = rect.height > lines.count + 5 ? lines.count : 0
    let parts = rect.rows([.fraction(1), .fixed(foot)])
    if state.gradientView.mode == .updates {
      GradientCurves.draw(.updateRatio, of: state, look, into: &grid, in: parts[0])
    } else {
      let both = parts[0].height >= 24 ? parts[0].rows([.fraction(1), .fraction(1)]) : [parts[0]]
      GradientCurves.draw(.gradientMeanAbsolute, of: state, look, into: &grid, in: both[0])
      if both.count > 1 {
        GradientCurves.draw(.gradientNorm, of: state, look, into: &grid, in: both[1])
      }
    }
    drawVerdict(lines, look, into: &grid, in: parts[1])
  }

  private static func drawHistograms(
    of state: State, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let isBeside = rect.width >= 60 || (rect.width >= 32 && rect.height < 14)
    let parts =
      isBeside
      ? rect.columns([.fraction(1), .fraction(1)], gap: rect.width < 60 ? 1 : 2)
      : rect.rows([.fraction(1), .fraction(1)])
    let history = state.run.gradients
    let layer = min(state.selectedLayer, state.run.layers.count - 1)
    let isOwn = history.layer == layer
    let units = state.run.layers[layer].units
    func draw(_ values: HistogramHistory, _ name: String, of all: Int?, in rect: Rect) {
      let seen = values.slices.last?.histogram.counts.reduce(0, +) ?? 0
      // Where only a sample is looked at, how large a one.
      let share = all.map { Double($0) / Double(max(1, seen)) } ?? 1
      let sampled = share >= 1.5 ? "\(name) (1/\(Int(clamping: share.rounded()).grouped))" : name
      let title = GradientCurvesPhrase.ofLayer(sampled, layer: layer + 1).text(in: look)
      HistogramsOverTime(isOwn ? values : HistogramHistory(), title, state)
        .draw(look, into: &grid, in: rect)
    }
    let inputs = state.run.architecture?.inputs(ofLayer: layer)
    draw(history.weights, "W", of: inputs.map { $0 * units }, in: parts[0])
    draw(
      history.preactivations, "z", of: state.run.data.map { $0.trainingCount * units }, in: parts[1]
    )
  }

  // MARK: The verdict

  /// A line of the verdict.
  private struct Line {
    var text: String
    var isReason: Bool
    var style: Style
  }

  private static func verdictLines(
    _ evidence: GradientVerdict.Evidence, _ look: Look, width: Int
  ) -> [Line] {
    guard let verdict = GradientVerdict(evidence) else { return [] }
    let style = look[verdict.isWarning ? .warning : .strong]
    func lines(_ text: Message, isReason: Bool, _ style: Style) -> [Line] {
      look.glyphs.spelled(text.text(in: look)).wrapped(to: width).map {
        Line(text: $0, isReason: isReason, style: style)
      }
    }
    return lines(verdict.sentence, isReason: false, style)
      + lines(verdict.reason, isReason: true, look[.text])
  }

  private static func brief(_ evidence: GradientVerdict.Evidence, _ look: Look) -> Line {
    let verdict = GradientVerdict(evidence)
    return Line(
      text: look.glyphs.spelled(verdict?.brief.text(in: look) ?? ""), isReason: false,
      style: look[verdict?.isWarning == true ? .warning : .strong])
  }

  /// The verdict's lines that leave the table its title and every layer's row: first the reason is
  /// left out, then the sentence is made short; of a deep network not all layers are shown.
  private static func fitting(
    _ lines: [Line], _ brief: Line, rows: Int, layers: Int
  ) -> [Line] {
    if lines.count + 1 + layers <= rows { return lines }
    let sentence = lines.filter { !$0.isReason }
    return sentence.count + 1 + layers <= rows ? sentence : [brief]
  }

  private static func drawVerdict(
    _ lines: [Line], _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    for (row, line) in lines.enumerated() {
      grid.write(line.text, row: row, of: rect, style: line.style, glyphs: look.glyphs)
    }
  }
}

extension GradientView.Mode {
  /// As a sentence names it.
  var title: TitlePhrase { .gradients(self) }
}
