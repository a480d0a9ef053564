package import Datasets
package import Localization
package import NeuralNetworks
import Text

/// From what a user said to what a run is.
extension Settings {
  /// The data set of a run whose user names none.
  package static let defaultDataset = "digits01"

  /// Which data to load. Independent of the data, so that it can be asked before they are read.
  package func dataOptions() throws(UsageError) -> DataOptions {
    var options = DataOptions(dataset: self[.dataset] ?? Self.defaultDataset)
    guard !options.dataset.isEmpty else {
      throw UsageError(UsagePhrase.noDataset)
    }
    if let text = self[.target] { options.target = try ColumnList.parse(text) }
    options.scaling = try name(.scaling, .scalings) ?? .auto
    options.validation =
      try number(.validation, .share, where: { $0 >= 0 && $0 < 1 }) ?? 0
    options.noise = try number(
      .noise, .percentage, where: { $0 >= 0 && $0 <= 100 })
    options.rows = try whole(.rows, from: 2)
    options.seed = try whole(.dataSeed, from: 0) ?? 1
    return options
  }

  /// The layers that were said, if they were.
  package func layers() throws(UsageError) -> [LayerSpecification]? {
    guard let text = self[.layers] else { return nil }
    return try LayersText.parse(text)
  }

  /// Whether the target is to be read as classes, whatever is in its column: under a softmax
  /// output, and under cce where no layers are said.
  package func readsTargetAsClasses() throws(UsageError) -> Bool {
    if let layers = try layers() { return layers.last?.activation == .softmax }
    return self[.loss] == Loss.cce.rawValue
  }

  /// What the run is, with `defaults` where nothing was said.
  ///
  /// - Throws: the first setting that cannot be, or that does not fit the others or the data.
  package func configuration(_ defaults: RunDefaults) throws(UsageError) -> Configuration {
    let configuration = try parse(defaults)
    if configuration.stopsAtTarget, configuration.targetCost == nil {
      throw UsageError(UsagePhrase.noTargetToStopAt)
    }
    try configuration.check(defaults)
    return configuration
  }

  /// Refuses what can be on no data set, so that nobody waits for a large file to hear of a slip.
  package func checkValues() throws(UsageError) {
    let anyDefaults = RunDefaults(
      features: 1, outputs: 1, kind: .binary, targets: 0...1, hiddenUnits: [])
    _ = try parse(anyDefaults)
  }

  private func parse(_ defaults: RunDefaults) throws(UsageError) -> Configuration {
    let layers = try layers() ?? defaults.layers()
    let training = try trainingOptions(defaults, output: layers.last?.activation)
    var configuration = Configuration(data: try dataOptions(), layers: layers, training: training)
    configuration.epochs =
      try whole(.epochs, from: 0, to: Configuration.mostEpochs) ?? defaults.epochs
    if self[.targetCost] != "none" {
      let said = try number(.targetCost, .above0OrNone, where: { $0 > 0 })
      configuration.targetCost = said ?? defaults.targetCost
    }
    configuration.stopsAtTarget = flag(.stopAtTarget)
    return configuration
  }

  private func trainingOptions(
    _ defaults: RunDefaults, output: Activation?
  ) throws(UsageError) -> TrainingOptions {
    let usualLoss = output.map(defaults.loss) ?? defaults.loss
    let optimizer: Optimizer = try name(.optimizer, .optimizers) ?? .sgd
    let rate = try number(.learningRate, .above0, where: { $0 > 0 })
    var options = TrainingOptions(
      loss: try name(.loss, .losses) ?? usualLoss, optimizer: optimizer,
      learningRate: rate ?? defaults.learningRate(of: optimizer))
    options.decay = try number(.decay, .atLeast0, where: { $0 >= 0 }) ?? 0
    options.l1 = try number(.l1, .atLeast0, where: { $0 >= 0 }) ?? 0
    options.l2 = try number(.l2, .atLeast0, where: { $0 >= 0 }) ?? 0
    options.batchSize = try batchSize()
    options.seed = try whole(.seed, from: 0) ?? 1
    options.initialization = try initialization()
    options.hiddenBias = try number(.hiddenBias, .finite, where: { _ in true })
    options.shuffles = !flag(.noShuffle)
    options.precision = try name(.precision, .precisions) ?? .double
    return options
  }

  private func batchSize() throws(UsageError) -> Int? {
    guard let text = self[.batchSize], text != "all" else { return nil }
    guard let size = Int(text), size > 0 else {
      throw UsageError(UsagePhrase.batchSize(instead: quoted(text)))
    }
    return size
  }

  private func initialization() throws(UsageError) -> Initialization {
    guard let text = self[.initialization] else { return Initialization(.glorotUniform) }
    if let first = text.utf8.first, "0123456789+-.".utf8.contains(first) {
      return .numbers(try startingNumbers(text))
    }
    let parts = text.fields(at: "*", most: 1)
    let initializer: Initializer = try named(parts[0], .initializers)
    guard parts.count == 2 else { return Initialization(initializer) }
    guard let gain = Double(parts[1]), gain.isFinite, gain > 0 else {
      throw UsageError(UsagePhrase.gain(instead: quoted(text)))
    }
    return Initialization(initializer, gain: gain)
  }

  private func startingNumbers(_ text: String) throws(UsageError) -> [Double] {
    let texts = text.fields(at: ",")
    let numbers = texts.compactMap { Double($0) }.filter(\.isFinite)
    guard numbers.count == texts.count else {
      throw UsageError(UsagePhrase.startingNumbers(instead: quoted(text)).text)
    }
    return numbers
  }
}
