import Datasets
import Files
import Localization
import NeuralNetworks
import Programs
import Setups
import Workbench

/// Everything a run needs, checked: its configuration, its data, the weights it starts from.
struct RunSetup {
  let configuration: Configuration
  let defaults: RunDefaults
  let data: PreparedData
  /// `nil` where they are drawn from the seed.
  let weights: [LayerParameters]?
  /// What has read the data, for runs on the same.
  let loader: DataLoader

  /// - Parameters:
  ///   - settings: what the user says.
  ///   - hidden: the activation of the hidden layers where no layers are said.
  ///   - weights: the file to start from.
  ///   - epochs: how long a run goes on of which nothing is said.
  ///   - loader: what loads the data, and what it has read already.
  /// - Throws: `UsageError`, `DataError`, `FileError`: the first thing that is wrong. What can be
  ///   known without reading the data comes first.
  init(
    _ settings: Settings, hidden: Activation = .relu, weights path: String?, epochs: Int?,
    loader: DataLoader = .untilInterrupted
  ) throws {
    var (settings, loader) = (settings, loader)
    try settings.checkValues()
    let file = try path.map { path in try WeightsFile.read(path) }
    if settings[.layers] == nil, let layers = file?.configuration?.layers {
      settings[.layers] = LayersText.text(layers)
    }
    defaults = RunDefaults(try loader.load(settings), epochs: epochs)
    if settings[.layers] == nil {
      settings[.layers] = LayersText.text(defaults.layers(hidden: hidden))
    }
    configuration = try settings.configuration(defaults)
    data = try loader.prepare(configuration)
    self.loader = loader
    weights = file?.layers
    if let file, let path { try file.check(architecture, path: path) }
  }

  /// How the file was read, if there is something to say of it: on the error stream, so that no output has
  /// it among its numbers.
  func sayReading() {
    if let reading { StandardError.write(line: reading.text(in: Spoken.language)) }
  }

  /// The same as a sentence; `nil` where nothing is to be said of it.
  var reading: Message? {
    data.dataset.reading.flatMap { $0.isPlain ? nil : $0.sentence }
  }

  var architecture: Architecture {
    Architecture(inputs: defaults.features, layers: configuration.layers)
  }
}

extension DataLoader {
  /// What a command reads data with, while a bar shows how far it is; after Ctrl-C it gives up.
  static var untilInterrupted: DataLoader {
    let bar = ReadingBar()
    return DataLoader(
      library: .locate(),
      reading: { file, share in
        bar.show(file, share)
        return Interruption.signal == nil
      }, hasRead: bar.clear)
  }
}
