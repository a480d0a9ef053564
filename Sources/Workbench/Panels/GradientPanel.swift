import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// The gradient on its way from the output back: how much of it each layer gets, what slopes and flat
/// parts do to it, and how the run is doing.
enum GradientPanel {
  static let panel = Panel(
    parts: [.diagnostics, .preactivations, .weights],
    draw: { draw(Scene($0), $1, into: &$2, in: $3) },
    say: { state, _ in SpokenGradients.lines(state) },
    turn: { state, action in
      guard case .moveMode(let steps) = action else { return nil }
      state.gradientView.mode = state.gradientView.mode.moved(by: steps)
      state.say(ScreenMessagePhrase.gradients(state.gradientView.mode))
      return []
    })

  /// What is shown.
  struct Scene {
    var run: Run
    /// The selected layer, from 0.
    var layer: Int
    var mode: GradientView.Mode
    var health: HealthReport?
    /// The change of an activation that is being told.
    var told: (change: ActivationSwitch, after: GradientEvidence)?

    init(_ state: State) {
      (run, layer, mode) = (state.run, state.selectedLayer, state.gradientView.mode)
      health = state.healthReport(of: state.run)
      told = state.toldSwitch
    }
  }

  static func draw(_ scene: Scene, _ look: Look, into grid: inout Grid, in rect: Rect) {
    let run = scene.run
    let evidence = run.gradientEvidence
    let dot = look.text(" · ", ascii: " | ")
    let name: GradientPhrase = rect.width < 44 ? .short : .title
    let ratio = evidence?.gradientRatio.map {
      GradientPhrase.firstOverLast($0.fraction).text(in: look)
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
    if let told = scene.told {
      return SwitchBars(told.change, told.after, look).draw(into: &grid, in: inside)
    }
    switch scene.mode {
    case .layers: drawLayers(evidence, of: scene, look, into: &grid, in: inside)
    case .curves, .updates: drawCurves(of: scene, look, into: &grid, in: inside)
    case .histograms: drawHistograms(of: scene, look, into: &grid, in: inside)
    }
  }

  // MARK: The ways to show it

  /// The table, how the run is doing, and where there is room the curves and histograms.
  private static func drawLayers(
    _ evidence: GradientEvidence, of scene: Scene, _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    let health = HealthLines(scene.health, look, width: rect.width)
    guard rect.height > 3 else {
      return health.draw(health.fitting(rows: rect.height), look, into: &grid, in: rect)
    }
    // The table keeps its title and every layer's row.
    let lines = health.fitting(rows: rect.height - 1 - evidence.layers.count)
    let table = GradientTable(
      evidence, selected: scene.layer, look,
      room: Size(columns: rect.width, rows: rect.height - lines.count))
    // A line between the two where there is one to spare.
    let gap = table.rows + lines.count < rect.height ? 1 : 0
    let least = 7
    let isRoomy = rect.height - table.rows - lines.count - gap > least
    let parts = rect.rows([
      .fixed(table.rows), .fixed(gap), .fixed(lines.count), .fixed(isRoomy ? 1 : 0), .fraction(1),
    ])
    table.draw(into: &grid, in: parts[0])
    health.draw(lines, look, into: &grid, in: parts[2])
    if isRoomy { drawMore(of: scene, look, into: &grid, in: parts[4]) }
  }

  /// Curves beside one another and histograms under them, as far as there is room.
  private static func drawMore(
    of scene: Scene, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let isWide = rect.width >= 76
    let bands = rect.rows(rect.height >= 20 ? [.fraction(1), .fraction(1)] : [.fraction(1)])
    let columns = bands[0].columns(isWide ? [.fraction(1), .fraction(1)] : [.fraction(1)], gap: 2)
    GradientCurves.draw(.gradientMeanAbsolute, of: scene, look, into: &grid, in: columns[0])
    if isWide { GradientCurves.draw(.updateRatio, of: scene, look, into: &grid, in: columns[1]) }
    if bands.count > 1 { drawHistograms(of: scene, look, into: &grid, in: bands[1]) }
  }

  private static func drawCurves(
    of scene: Scene, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let health = HealthLines(scene.health, look, width: rect.width)
    let lines = health.sentence
    let foot = rect.height > lines.count + 5 ? lines.count : 0
    let parts = rect.rows([.fraction(1), .fixed(foot)])
    if scene.mode == .updates {
      GradientCurves.draw(.updateRatio, of: scene, look, into: &grid, in: parts[0])
    } else {
      let both = parts[0].height >= 24 ? parts[0].rows([.fraction(1), .fraction(1)]) : [parts[0]]
      GradientCurves.draw(.gradientMeanAbsolute, of: scene, look, into: &grid, in: both[0])
      if both.count > 1 {
        GradientCurves.draw(.gradientNorm, of: scene, look, into: &grid, in: both[1])
      }
    }
    health.draw(lines, look, into: &grid, in: parts[1])
  }

  private static func drawHistograms(
    of scene: Scene, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let isBeside = rect.width >= 60 || (rect.width >= 32 && rect.height < 14)
    let parts =
      isBeside
      ? rect.columns([.fraction(1), .fraction(1)], gap: rect.width < 60 ? 1 : 2)
      : rect.rows([.fraction(1), .fraction(1)])
    let run = scene.run
    let history = run.gradients
    let layer = min(scene.layer, run.layers.count - 1)
    let isOwn = history.layer == layer
    let units = run.layers[layer].units
    func draw(_ values: HistogramHistory, _ name: String, of all: Int?, in rect: Rect) {
      let seen = values.slices.last?.histogram.counts.reduce(0, +) ?? 0
      // Where only a sample is looked at, how large a one.
      let share = all.map { Double($0) / Double(max(1, seen)) } ?? 1
      let sampled = share >= 1.5 ? "\(name) (1/\(Int(clamping: share.rounded()).grouped))" : name
      let title = GradientCurvesPhrase.ofLayer(sampled, layer: layer + 1).text(in: look)
      HistogramsOverTime(isOwn ? values : HistogramHistory(), title)
        .draw(look, into: &grid, in: rect)
    }
    let inputs = run.architecture?.inputs(ofLayer: layer)
    draw(history.weights, "W", of: inputs.map { $0 * units }, in: parts[0])
    draw(
      history.preactivations, "z", of: run.data.map { $0.trainingCount * units }, in: parts[1]
    )
  }
}

extension GradientView.Mode {
  /// As a sentence names it.
  var title: TitlePhrase { .gradients(self) }
}
