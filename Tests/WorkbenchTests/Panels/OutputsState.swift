import NeuralNetworks
import TerminalUI
import TestSupport
import Themes

@testable import Datasets
@testable import Session
@testable import Setups
@testable import Workbench

/// A run on a data set that has trained for some epochs, its outputs on the screen and complete.
func outputsState(
  _ dataset: String, layers: String? = nil, loss: Loss? = nil, rate: Double? = nil,
  epochs: Int = 0, mode: OutputsMode? = nil, layer: Int = 0, unit: Int = 0,
  validation: Double = 0, size: Size = Size(columns: 120, rows: 40), zoomed: Bool = true,
  weights: [LayerParameters]? = nil, target: [String]? = nil
) throws -> State {
  var settings = Settings()
  settings[.layers] = layers
  settings[.loss] = loss?.rawValue
  settings[.learningRate] = rate.map { "\($0)" }
  settings[.initialization] = "auto"
  let options = DataOptions(dataset: dataset, target: target, validation: validation)
  let table = try shipped.load(options)
  var configuration = try settings.configuration(RunDefaults(table, epochs: nil))
  configuration.data = options
  let data = try PreparedData(table, options: options, seed: 1)
  var state = State.start([configuration], datasets: shipped.names, size: size).state
  state.places[0] = .outputs
  state.focus = .outputs
  state.isZoomed = zoomed
  state.selectedLayer = layer
  state.outputsView.unit = unit
  let racer = Racer(
    id: RunID(0), life: 0, configuration: configuration, data: data, weights: weights)
  racer.advance(toEpoch: epochs)
  // The data have to be known before it is known what can be shown of them.
  var progress = Progress()
  progress.runs[RunID(0)] = racer.takeReport()
  _ = reduce(&state, .progressed(progress))
  if let mode, let summary = state.run.data {
    state.outputsView.modeNumber = OutputsView.modes(for: summary).firstIndex(of: mode) ?? 0
  }
  repeat { racer.examine(state.interest) } while racer.hasMoreDetails
  progress.runs[RunID(0)] = racer.takeReport()
  _ = reduce(&state, .progressed(progress))
  return state
}

/// The panel alone, as text.
func outputsPicture(
  _ state: State, glyphs: Glyphs = .unicode, theme: ThemeName = .dark
) -> String {
  var state = state
  state.theme = theme
  if !glyphs.isUnicode { state.marker = .ascii }
  return frame(of: state, glyphs: glyphs).text
}
