import Localization
import NeuralNetworks

/// A data set that is drawn by a rule.
///
/// Noise is a percentage, as TensorFlow Playground's slider: 0 is none, and 100 times a rule's
/// factor s is the noise of strength s.
package struct GeneratedDataset: Sendable {
  /// What `--dataset` calls it.
  package let name: String
  let title: DatasetPhrase
  var features = ["x1", "x2"]
  /// The name of the column to predict.
  package let target: String
  let kind: TargetKind
  /// How many rows unless the user says otherwise.
  package let rows: Int
  /// `nil` if the rule draws nothing at random to which noise could be added.
  package var noise: Double?
  /// Whether the rule can make any number of rows.
  var hasAnyRows = true
  var scaling = OwnScaling.standard
  let hiddenUnits: [Int]
  let learningRate: Double
  let targetCost: Double
  /// Draws `rows` rows with noise of strength `noise` = percent / 100.
  let draw: @Sendable (_ rows: Int, _ noise: Double, _ stream: inout RandomStream) -> [Row]

  /// One drawn example.
  typealias Row = (inputs: [Double], target: Double)

  /// Every generated set, in the order of the lists.
  package static let all = pointClouds + curves + [demand]

  /// - Throws: `DataError` if the options do not suit the set.
  func dataset(_ options: DataOptions, asClasses: Bool) throws(DataError) -> Dataset {
    if let names = options.target, names != [target] {
      let unknown = names.first { $0 != target }
      if let unknown { throw .noSuchColumn(unknown, file: name, columns: [target]) }
      throw .repeatedTarget(target)
    }
    let noise = try noise(options)
    let count = try rows(options)
    // "data" in ASCII: a stream that the runs of the same seed do not draw from.
    var stream = RandomStream(seed: options.seed, stream: 0x6461_7461)
    let drawn = draw(count, noise / 100, &stream)
    let outputs = try Target(
      numbers: drawn.map(\.target), named: target, of: name, kind: kind,
      asClasses: asClasses || kind == .classes)
    var dataset = Dataset(
      name: name, title: title.message, features: features, targets: [target],
      classes: outputs.classes, kind: outputs.kind, inputs: drawn.flatMap(\.inputs),
      outputs: outputs.values, ownScaling: scaling,
      recommended: Recommendation(
        hiddenUnits: hiddenUnits, learningRate: learningRate, targetCost: targetCost,
        kind: outputs.kind),
      provenance: Provenance(
        source: DatasetPhrase.source.message, licence: DatasetPhrase.licence.message,
        citation: DatasetPhrase.citation.message),
      isGenerated: true)
    dataset.isOfClasses = kind == .classes
    return dataset
  }

  private func noise(_ options: DataOptions) throws(DataError) -> Double {
    guard let percent = options.noise else { return noise ?? 0 }
    guard noise != nil else { throw .fixedRows(option: "--noise", dataset: name) }
    guard 0...100 ~= percent else {
      throw .outOfRange(option: "--noise", rule: .percentageOfSet, value: "\(percent)")
    }
    return percent
  }

  private func rows(_ options: DataOptions) throws(DataError) -> Int {
    guard let count = options.rows else { return rows }
    guard hasAnyRows else { throw .fixedRows(option: "--rows", dataset: name) }
    let most = 2...1_000_000
    guard most ~= count else {
      throw .outOfRange(option: "--rows", rule: .rows(most), value: "\(count)")
    }
    return count
  }
}
