import Files
import Localization
import NeuralNetworks
import Text

/// Every data set there is a name for, and the way to load one, or a CSV file, by it.
package struct DatasetLibrary: Sendable {
  /// Where the built-in files are; `nil` if they were not found.
  package let folder: String?
  private let entries: [CatalogueEntry]

  /// The library of the files in `folder` that the README there lists, and the generated sets.
  package init(folder: String?) {
    self.folder = folder
    let readme = folder.flatMap { ByteFile.text(of: $0 + "/README.md") }
    entries = readme.map(DatasetCatalogue.entries) ?? []
  }

  /// The built-in files in the README's order, then the generated sets.
  package var names: [String] { entries.map(\.name) + GeneratedDataset.all.map(\.name) }

  /// Whether `name` is that of a generated set, which noise and the number of rows apply to.
  package func isGenerated(_ name: String) -> Bool {
    GeneratedDataset.all.contains { $0.name == name }
  }

  /// The file that is read for the data set `name`; `nil` for a generated one.
  package func path(of name: String) -> String? {
    if isGenerated(name) { return nil }
    guard let folder, let entry = entries.first(where: { $0.name == name }) else { return name }
    return "\(folder)/\(entry.name).csv"
  }

  /// Whether `name` is the path of something.
  package static func isFile(_ name: String) -> Bool { ByteFile.exists(name) }

  /// Loads the data set, built-in or file, that `options` name.
  ///
  /// - Parameters:
  ///   - targetAsClasses: makes classes of a numeric target: for a network that ends in softmax
  ///   - progress: is told how much of a file has been read, 0 … 1, about every megabyte, and
  ///     stops the reading by returning `false`
  /// - Throws: `DataError`; `.cancelled` if `progress` returned `false`.
  package func load(
    _ options: DataOptions, targetAsClasses: Bool = false,
    progress: ((Double) -> Bool)? = nil
  ) throws(DataError) -> Dataset {
    if let generated = GeneratedDataset.all.first(where: { $0.name == options.dataset }) {
      guard options.reading == TableOptions() else { throw .noFile(options.dataset) }
      return try generated.dataset(options, asClasses: targetAsClasses)
    }
    for (option, isGiven) in [("--noise", options.noise != nil), ("--rows", options.rows != nil)]
    where isGiven {
      throw .fixedRows(option: option, dataset: options.dataset)
    }
    if let folder, let entry = entries.first(where: { $0.name == options.dataset }) {
      return try builtIn(
        entry, folder: folder, options, asClasses: targetAsClasses, progress: progress)
    }
    let table = try reader(options).read(progress: progress)
    return try Self.dataset(table, options, asClasses: targetAsClasses)
  }

  /// Reads a user's own file as `load` does, and tells what is in it, column by column, whether or not
  /// examples can be made of it.
  ///
  /// - Throws: what leaves nothing to show: no file, no columns; `.cancelled` if `progress` returned `false`.
  package func inspect(
    _ options: DataOptions, targetAsClasses: Bool = false, progress: ((Double) -> Bool)? = nil
  ) throws(DataError) -> TableInspection {
    let (table, fault) = try reader(options).inspect(progress: progress)
    let profile = try TableProfile(table) { progress?(1) ?? true }
    guard fault == nil else {
      return TableInspection(profile: profile, table: table, dataset: nil, fault: fault)
    }
    do {
      let dataset = try Self.dataset(table, options, asClasses: targetAsClasses)
      return TableInspection(profile: profile, table: table, dataset: dataset, fault: nil)
    } catch {
      return TableInspection(profile: profile, table: table, dataset: nil, fault: error)
    }
  }

  /// Whether `name` is a user's own file, rather than one of the sets that there is a name for.
  package func isOwnFile(_ name: String) -> Bool {
    !names.contains(name) && Self.isFile(name)
  }

  /// Whether it is that, and can be read as often as its user changes their mind.
  package func canBePreviewed(_ name: String) -> Bool {
    isOwnFile(name) && ByteFile.isRegular(name)
  }

  private func reader(_ options: DataOptions) throws(DataError) -> CSVReader {
    guard ByteFile.exists(options.dataset) else {
      throw .noSuchDataset(options.dataset, names: names)
    }
    return try CSVReader(
      options.dataset, name: options.dataset, targets: options.target, options: options.reading)
  }

  private static func dataset(
    _ table: CSVTable, _ options: DataOptions, asClasses: Bool
  ) throws(DataError) -> Dataset {
    var dataset = try Dataset(
      table, name: name(ofPath: options.dataset), title: Message(verbatim: options.dataset),
      asClasses: asClasses)
    // A line says that a batch has all rows only of what is a path by its name (`Setting.batchSize`).
    if !options.namesPath { dataset.recommended.batchSize = nil }
    return dataset
  }

  /// How much of one of these files is looked at: they are written plainly, and the first screen waits for one.
  private static let sampled = 4_096

  /// The catalogue says what the last column is; another target is judged by its numbers.
  private func builtIn(
    _ entry: CatalogueEntry, folder: String, _ options: DataOptions, asClasses: Bool,
    progress: ((Double) -> Bool)?
  ) throws(DataError) -> Dataset {
    let reader = try CSVReader(
      "\(folder)/\(entry.name).csv", name: "\(entry.name).csv", targets: options.target,
      options: options.reading.over(.plain), sampled: Self.sampled)
    let table = try reader.read(progress: progress)
    let isUsual = table.columns.allSatisfy { $0.isTarget == ($0.name == table.columns.last?.name) }
    var dataset = try Dataset(
      table, name: entry.name, title: entry.title,
      asClasses: asClasses || isUsual && entry.kind == .classes)
    if options.reading == TableOptions() { dataset.reading = nil }
    dataset.ownScaling = entry.scaling
    dataset.provenance = entry.provenance
    if isUsual {
      dataset.isOfClasses = entry.kind == .classes
      dataset.recommended = Recommendation(
        hiddenUnits: entry.recommended.hiddenUnits,
        learningRate: entry.recommended.learningRate,
        targetCost: entry.recommended.targetCost, kind: dataset.kind)
    }
    return dataset
  }

  /// `heights` of `../data/heights.csv`
  private static func name(ofPath path: String) -> String {
    let file = path.fileName
    let ending = String(file.unicodeScalars.suffix(4))
    return ending.lowercased() == ".csv" ? file.before(ending) ?? file : file
  }
}
