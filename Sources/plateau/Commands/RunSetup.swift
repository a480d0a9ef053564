import NeuralNetworks
import Workbench

/// Everything a run needs, checked: its configuration, its data, the weights it starts from.
struct RunSetup {
  let configuration: Configuration
  let defaults: RunDefaults
  let data: PreparedData
  /// `nil` where they are drawn from the seed.
  let weights: [LayerParameters]?

  /// - Parameters:
  ///   - settings: what the user says.
  ///   - weights: the file to start from.
  ///   - epochs: how long a run goes on of which nothing is said.
  /// - Throws: `UsageError`, `DataError`, `FileError`: the first thing that is wrong. What can be
  ///   known without reading the data comes first.
  init(_ settings: Settings, weights path: String?, epochs: Int?) throws {
    var settings = settings
    try settings.checkValues()
    let file = try path.map { path in try WeightsFile.read(path) }
    if settings[.layers] == nil, let layers = file?.configuration?.layers {
      settings[.layers] = LayersText.text(layers)
    }
    let options = try settings.dataOptions()
    let dataset = try DatasetLibrary.locate().load(
      options, targetAsClasses: try settings.readsTargetAsClasses(),
      progress: { _ in Interruption.signal == nil })
    defaults = RunDefaults(dataset, epochs: epochs)
    configuration = try settings.configuration(defaults)
    data = try PreparedData(dataset, options: options, seed: configuration.training.seed)
    weights = file?.layers
    if let file, let path { try file.check(architecture, path: path) }
  }

  var architecture: Architecture {
    Architecture(inputs: defaults.features, layers: configuration.layers)
  }
}
