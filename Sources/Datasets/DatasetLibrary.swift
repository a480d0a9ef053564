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
    guard ByteFile.exists(options.dataset) else {
      throw .noSuchDataset(options.dataset, names: names)
    }
    let table = try CSVReader(
      options.dataset, name: options.dataset, targets: options.target, options: options.reading
    ).read(progress: progress)
    return try Dataset(
      table, name: Self.name(ofPath: options.dataset), title: Message(verbatim: options.dataset),
      asClasses: targetAsClasses)
  }

  /// The catalogue says what the last column is; another target is judged by its numbers.
  private func builtIn(
    _ entry: CatalogueEntry, folder: String, _ options: DataOptions, asClasses: Bool,
    progress: ((Double) -> Bool)?
  ) throws(DataError) -> Dataset {
    let reader = try CSVReader(
      "\(folder)/\(entry.name).csv", name: "\(entry.name).csv", targets: options.target,
      options: options.reading.over(.plain))
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
