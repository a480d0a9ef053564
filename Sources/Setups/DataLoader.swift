package import Datasets
import NeuralNetworks

/// Reads and prepares the data of runs, and keeps what several runs share.
package struct DataLoader: Sendable {
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

    /// Asks for the same table with its target read the other way: what is classes by itself is the
    /// same in both.
    var other: Key { Key(options: options, asClasses: !asClasses, seed: seed) }
  }

  /// Where data sets are found.
  package let library: DatasetLibrary
  /// Is told the name of a long file while it is read, and the share of it that has been, 0 … 1;
  /// `false` gives up.
  package var reading: @Sendable (String, Double) -> Bool
  private var prepared: [Key: PreparedData] = [:]
  private var loaded: (key: Key, dataset: Dataset)?

  /// Has read nothing yet.
  package init(
    library: DatasetLibrary,
    reading: @escaping @Sendable (String, Double) -> Bool = { _, _ in true }
  ) {
    self.library = library
    self.reading = reading
  }

  /// The same with the table that has been read, and nothing prepared of it.
  package var tableAlone: DataLoader {
    var loader = self
    loader.prepared = [:]
    return loader
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
  ///
  /// - Throws: what reading it throws; `.cancelled` if `reading` gave up.
  package mutating func load(
    _ options: DataOptions, asClasses: Bool
  ) throws(DataError) -> Dataset {
    let key = Key(options: options.unsplit, asClasses: asClasses, seed: nil)
    if let loaded, loaded.key == key || loaded.dataset.isOfClasses && loaded.key == key.other {
      return loaded.dataset
    }
    let dataset = try library.load(options, targetAsClasses: asClasses) { [reading] share in
      reading(options.dataset, share)
    }
    loaded = (key, dataset)
    return dataset
  }

  /// The table that `settings` name.
  ///
  /// - Throws: `UsageError` or `DataError`: why it cannot be.
  package mutating func load(_ settings: Settings) throws -> Dataset {
    try load(settings.dataOptions(), asClasses: settings.readsTargetAsClasses())
  }

  /// The run that `settings` make on their data; it goes on for ever unless they say how long.
  ///
  /// - Throws: `UsageError` or `DataError`: why it cannot be.
  package mutating func configuration(_ settings: Settings) throws -> Configuration {
    try settings.checkValues()
    return try settings.configuration(RunDefaults(load(settings), epochs: nil))
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
