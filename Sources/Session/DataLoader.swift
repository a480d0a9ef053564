package import Datasets
import Localization
import NeuralNetworks
package import Setups

/// A table that has been read, and what was asked for.
package struct KnownData: Sendable {
  var options: DataOptions
  var asClasses: Bool
  var dataset: Dataset

  package init(_ dataset: Dataset, options: DataOptions, asClasses: Bool) {
    self.dataset = dataset
    self.options = options
    self.asClasses = asClasses
  }
}

/// Reads and prepares the data of runs, and keeps what several runs share.
package struct DataLoader {
  private struct Key: Hashable {
    let options: DataOptions
    let asClasses: Bool
    let seed: UInt64?
    /// Two names that are equal as text may be two files.
    private let name: [UInt8]

    init(options: DataOptions, asClasses: Bool, seed: UInt64?) {
      self.options = options
      self.asClasses = asClasses
      self.seed = seed
      name = Array(options.dataset.utf8)
    }
  }

  private let library: DatasetLibrary
  private let reading: (String, Double) -> Bool
  private var prepared: [Key: PreparedData] = [:]
  private var loaded: (key: Key, dataset: Dataset)?

  /// - Parameter reading: is told the name of a long file while it is read, and the share of it that
  ///   has been, 0 … 1; `false` gives up.
  package init(
    library: DatasetLibrary, known: KnownData?, reading: @escaping (String, Double) -> Bool
  ) {
    self.library = library
    self.reading = reading
    loaded = known.map {
      (Key(options: $0.options.unsplit, asClasses: $0.asClasses, seed: nil), $0.dataset)
    }
  }

  /// The examples of a run: the same value again for the same data and split.
  ///
  /// - Throws: what reading, splitting and scaling the data throw.
  package mutating func prepare(_ configuration: Configuration) throws(DataError) -> PreparedData {
    let options = configuration.data
    let asClasses = configuration.layers.endInShares
    let key = Key(
      options: options, asClasses: asClasses,
      seed: options.validation > 0 ? configuration.training.seed : nil)
    if let known = prepared[key] { return known }
    let dataset = try load(options, asClasses: asClasses)
    let data = try PreparedData(dataset, options: options, seed: configuration.training.seed)
    // Only the data of the latest set stay: a race is run on one.
    prepared = prepared.filter { $0.key.options.dataset == options.dataset }
    prepared[key] = data
    return data
  }

  /// The table itself, before it is scaled and split.
  mutating func load(_ options: DataOptions, asClasses: Bool) throws(DataError) -> Dataset {
    let key = Key(options: options.unsplit, asClasses: asClasses, seed: nil)
    if let loaded, loaded.key == key { return loaded.dataset }
    let dataset = try library.load(options, targetAsClasses: asClasses) { [reading] share in
      reading(options.dataset, share)
    }
    loaded = (key, dataset)
    return dataset
  }

  /// The run that `settings` make on their data; it goes on for ever unless they say how long.
  ///
  /// - Throws: `UsageError` or `DataError`: why it cannot be.
  package mutating func configuration(_ settings: Settings) throws -> Configuration {
    try settings.checkValues()
    let dataset = try load(settings.dataOptions(), asClasses: settings.readsTargetAsClasses())
    return try settings.configuration(RunDefaults(dataset, epochs: nil))
  }

  /// The runs that `runs` make on their data, or why they cannot be.
  mutating func setUp(_ runs: [Settings]) -> Progress.SetUp.Outcome {
    do {
      var configurations: [Configuration] = []
      for settings in runs { configurations.append(try configuration(settings)) }
      return .ready(configurations)
    } catch let error as UsageError {
      return .failed(say("{sentence}.", sentence: error.sentence))
    } catch {
      return .failed((error as? DataError)?.sentence ?? Message(english: "\(error)"))
    }
  }
}

extension DataOptions {
  /// The options that say which table to read, without those that say how it is prepared.
  fileprivate var unsplit: DataOptions {
    var options = self
    options.validation = 0
    options.scaling = .auto
    return options
  }
}
