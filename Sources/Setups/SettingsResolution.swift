package import Datasets
package import Localization
import NeuralNetworks

/// From what a user said to what a run is.
extension Settings {
  /// The data set of a run whose user names none.
  package static let defaultDataset = "digits01"

  /// Which data to load. Independent of the data, so that it can be asked before they are read.
  ///
  /// - Throws: the first setting of the data that cannot be.
  package func dataOptions() throws(UsageError) -> DataOptions {
    try read { $0.isOfData }.data
  }

  /// Whether the target is to be read as classes, whatever is in its column: under a softmax
  /// output, and under cce where no layers are said.
  ///
  /// - Throws: what is wrong with the layers.
  package func readsTargetAsClasses() throws(UsageError) -> Bool {
    guard let layers = self[.layers] else {
      return self[.loss] == TargetKind.classes.loss.rawValue
    }
    return try LayersText.parse(layers).endInShares
  }

  /// What the run is, with `defaults` where nothing was said.
  ///
  /// - Throws: the first setting that cannot be, or that does not fit the others or the data.
  package func configuration(_ defaults: RunDefaults) throws(UsageError) -> Configuration {
    let configuration = try read(defaults) { _ in true }
    if configuration.stopsAtTarget, configuration.targetCost == nil {
      throw UsageError(UsagePhrase.noTargetToStopAt)
    }
    try configuration.check(defaults)
    return configuration
  }

  /// Refuses what can be on no data set, so that nobody waits for a large file to hear of a slip.
  package func checkValues() throws(UsageError) {
    _ = try read { _ in true }
  }

  /// When the run ends; the rest of it is of no data set.
  ///
  /// - Throws: the first setting of the end that cannot be.
  package func end() throws(UsageError) -> Configuration {
    try read { $0 == .end }
  }

  /// What the settings of some scopes say, in order: what is usual may depend on what comes before.
  private func read(
    _ defaults: RunDefaults = .unknown, where isRead: (SettingScope) -> Bool
  ) throws(UsageError) -> Configuration {
    var configuration = Configuration(
      data: DataOptions(dataset: Self.defaultDataset), layers: defaults.layers(),
      training: TrainingOptions(loss: defaults.loss))
    for setting in Setting.allCases where isRead(setting.entry.scope) {
      let fitting = defaults.forTargets(configuration.targetForm)
      try setting.entry.read(setting, self[setting], fitting, &configuration)
    }
    return configuration
  }
}

extension RunDefaults {
  /// Of no data in particular.
  fileprivate static let unknown = RunDefaults(
    features: 1, outputs: 1, kind: .binary, targets: 0...1, hiddenUnits: [])
}
