import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Themes

/// What the selected run's network computes: over the plane of two features, along one, for pictures,
/// and for anything else as predicted against actual.
enum OutputsPanel {
  static let panel = Panel(
    parts: [.outputs],
    draw: { draw($0.run, $0.outputsView, layer: $0.selectedLayer, $1, into: &$2, in: $3) },
    say: { state, _ in SpokenOutputs.lines(state) },
    turn: { state, action in state.reduceOutputs(action) })

  static func draw(
    _ run: Run, _ view: OutputsView, layer: Int, _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    let dot = look.text(" · ", ascii: " | ")
    guard let data = run.data else {
      _ = look.drawFrame(
        OutputsPhrase.title.text(in: look), into: &grid, in: rect)
      return
    }
    let mode = view.mode(for: data)
    let title =
      rect.width < 44 ? run.letter.description : OutputsPhrase.titleOf(run.letter).text(in: look)
    let inside = look.drawFrame(
      title + dot + mode.title.text(in: look),
      subtitle: OutputsSummary.score(of: run, data).text(in: look), into: &grid, in: rect)
    guard inside.width > 3, inside.height > 0 else { return }
    guard let outputs = run.details?.outputs, outputs.request.mode == mode,
      outputs.fits(run, data)
    else {
      grid.write(
        OutputsPhrase.computing.text(in: look), row: 0, of: inside, style: look[.dimmed],
        glyphs: look.glyphs)
      return
    }
    let choice = OutputsChoice(view, of: run, layer: layer)
    let layout = OutputsLayout(choice, data, mode, look.marker, in: rect)
    let picture = OutputsPicture(
      choice: choice, run: run, data: data, outputs: outputs, layout: layout, look: look)
    switch mode {
    case .plane, .unit: PlanePicture.draw(picture, into: &grid)
    case .curve: CurveFit.draw(picture, into: &grid)
    case .examples: PredictedPictures.draw(picture, into: &grid)
    case .weights: WeightPictures.draw(picture, into: &grid)
    case .predicted, .residuals: PredictedPlot.draw(picture, into: &grid)
    case .confusion: ConfusionTable.draw(picture, into: &grid)
    case .spread: OutputSpread.draw(picture, into: &grid)
    case .units: UnitBars.draw(picture, into: &grid)
    }
    OutputsSummary.drawFoot(picture, into: &grid)
  }

  /// What has to be computed for a panel in `rect`; `nil` before there are data.
  static func request(of state: State, in rect: Rect) -> OutputsRequest? {
    guard let data = state.run.data else { return nil }
    let mode = state.outputsView.mode(for: data)
    let choice = state.outputsChoice
    return OutputsLayout(choice, data, mode, state.marker, in: rect).request(choice, data)
  }
}

/// All that a way of showing it draws from.
struct OutputsPicture {
  let choice: OutputsChoice
  let run: Run
  let data: DataSummary
  let outputs: NetworkOutputs
  let layout: OutputsLayout
  let look: Look

  var activation: Activation { run.layers.last?.activation ?? .linear }

  /// The output that is looked at, of several: the selected unit where the output layer is selected.
  var output: Int {
    let width = outputs.predictions?.width ?? 1
    return min(choice.isOutputLayer ? choice.unit : choice.output, width - 1)
  }

  /// The name of the output that is looked at.
  var outputName: String {
    let names = data.kind == .classes ? data.classes : data.outputs
    return names.indices.contains(output) ? names[output] : data.outputs.first ?? "y"
  }
}

extension NetworkOutputs {
  /// Whether it is of a network and data of this shape: a change of either arrives a little later.
  fileprivate func fits(_ run: Run, _ data: DataSummary) -> Bool {
    layer < run.layers.count && predictions?.width == run.layers.last?.units
      && ranges.count == min(2, data.features.count)
      && unitNumbers.upperBound <= run.layers[layer].units
  }
}

extension OutputsMode {
  /// What is seen, in a word or two.
  var title: OutputsModePhrase { .mode(self) }
}
