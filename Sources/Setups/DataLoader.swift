package import Datasets
import NeuralNetworks

/// Reads and prepares the data of runs, and keeps what several runs share.
package struct DataLoader: Sendable {
  private struct Key: Hashable {
    let options: DataOptions
    let asClasses: Bool
    let seed: UInt64?
    var targets = TargetForm.inUnits
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
  /// Is told when a file has been read, or given up.
  package var hasRead: @Sendable () -> Void
  private var prepared: [Key: PreparedData] = [:]
  private var loaded: (key: Key, dataset: Dataset)?

  /// Has read nothing yet.
  package init(
    library: DatasetLibrary,
    reading: @escaping @Sendable (String, Double) -> Bool = { _, _ in true },
    hasRead: @escaping @Sendable () -> Void = {}
  ) {
    self.library = library
    self.reading = reading
    self.hasRead = hasRead
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
    var key = Key(
      options: options, asClasses: asClasses,
      seed: options.validation > 0 ? configuration.training.seed : nil)
    if options.targetScaling != .none { key.targets = configuration.targetForm }
    if let known = prepared[key] { return known }
    let dataset = try load(options, asClasses: asClasses)
    let data = try PreparedData(
      dataset, options: options, seed: configuration.training.seed, targets: key.targets)
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
    defer { hasRead() }
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

  /// What is in the user's own file that `settings` name. A run on the same data does not read it again.
  ///
  /// - Throws: `UsageError` or `DataError`: why there is nothing to show.
  package mutating func inspect(_ settings: Settings) throws -> TableInspection {
    let options = try settings.dataOptions()
    let asClasses = try settings.readsTargetAsClasses()
    defer { hasRead() }
    let inspection = try library.inspect(options, targetAsClasses: asClasses) { [reading] share in
      reading(options.dataset, share)
    }
    if let dataset = inspection.dataset {
      loaded = (Key(options: options.unsplit, asClasses: asClasses, seed: nil), dataset)
    }
    return inspection
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
    options.targetScaling = .auto
    return options
  }
}
