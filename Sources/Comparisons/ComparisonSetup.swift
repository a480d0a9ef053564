import Datasets
package import Localization
import NeuralNetworks
package import Setups
import Text

/// What a comparison is: what all its runs share, the variants, and the seeds.
///
/// It has a text, a configuration line with three words more, that files of parts carry: runs belong
/// together where it is the same.
package struct ComparisonSetup: Equatable, Sendable {
  /// What all runs share: `layers` as `UnitsText` writes them, and no `seed`.
  package let shared: Settings
  /// What is compared, in the order of the table.
  package let variants: [Variant]
  /// The seeds that every variant is trained from.
  package let seeds: SeedRange
  /// The file of the starting weights; `nil` where they are drawn from the seeds.
  package let weights: String?
  /// J; `nil` for none.
  package let targetCost: Double?
  /// The most epochs a run trains.
  package let epochs: Int
  /// Whether a run ends where it reaches the target.
  package let stopsAtTarget: Bool

  /// - Parameters:
  ///   - configuration: of any of the runs; `epochs` is not `nil`.
  ///   - weights: the file of the starting weights.
  package init(
    _ configuration: Configuration, variants: [Variant], seeds: SeedRange,
    weights: String? = nil
  ) {
    var shared = Settings(configuration)
    shared[.seed] = nil
    if variants.allSatisfy({ $0.learningRate != nil }) { shared[.learningRate] = nil }
    if variants.allSatisfy({ $0.optimizer != nil }) { shared[.optimizer] = nil }
    shared[.layers] = UnitsText.text(configuration.layers)
    self.shared = shared
    self.variants = variants
    self.seeds = seeds
    self.weights = weights
    targetCost = configuration.targetCost
    epochs = configuration.epochs ?? 0
    stopsAtTarget = configuration.stopsAtTarget
  }

  /// The data that all runs are trained on.
  package var dataset: String { shared[.dataset] ?? "" }

  /// Whether each variant has a rate of its own: results are then said in words, too.
  package var answers: Bool { variants.allSatisfy { $0.learningRate != nil } }

  /// Whether what is learnt are numbers, whose score is R²; otherwise it is the share that is right.
  package var isOfNumbers: Bool {
    shared[.loss].flatMap(Loss.init(rawValue:))?.isOfNumbers ?? false
  }

  /// How many runs there are.
  package var runCount: Int { variants.count * seeds.count }

  /// The run with this index, 0 … `runCount` − 1: seed by seed, and of each all variants.
  package func job(_ index: Int) -> ComparisonJob {
    ComparisonJob(
      variant: index % variants.count,
      seed: seeds.first + UInt64(index / variants.count))
  }

  /// The index of `job`; `nil` if it is none of these runs.
  package func index(of job: ComparisonJob) -> Int? {
    seeds.index(of: job.seed).map { $0 * variants.count + job.variant }
  }
}

/// A run of a comparison.
package struct ComparisonJob: Equatable, Hashable, Sendable {
  /// The index of its variant.
  package var variant: Int
  /// What its weights and batches are drawn from.
  package var seed: UInt64

  package init(variant: Int, seed: UInt64) {
    self.variant = variant
    self.seed = seed
  }
}

// MARK: - Text

extension ComparisonSetup {
  /// `dataset=digits01 layers=25,15,1:sigmoid … activations=sigmoid,relu seeds=1..24`.
  package var text: String { words.joined(separator: " ") }

  var words: [String] {
    var words = ConfigurationLine.words(shared)
    if let weights { words.append("load=\(PercentEncoding.encode(weights))") }
    words.append("activations=\(variants.map(\.name).joined(separator: ","))")
    words.append("seeds=\(seeds.text)")
    return words
  }

  /// Reads what `text` wrote.
  ///
  /// - Throws: `UsageError` for anything else.
  package init(_ text: String) throws(UsageError) {
    var own: [String: String] = [:]
    var rest: [String] = []
    for word in text.words {
      let parts = word.fields(at: "=", most: 1)
      if parts.count == 2, ["load", "activations", "seeds"].contains(parts[0]) {
        own[parts[0]] = parts[1]
      } else {
        rest.append(word)
      }
    }
    let runs = try ConfigurationLine.parse(rest.joined(separator: " "))
    guard runs.count == 1, let settings = runs.first, settings[.dataset] != nil,
      let layers = settings[.layers], let activations = own["activations"],
      let seeds = own["seeds"].flatMap(SeedRange.init)
    else {
      throw UsageError(ComparisonUsagePhrase.setup(instead: quoted(text)))
    }
    shared = settings
    variants = try VariantList(activations).variants(
      hiddenLayers: layers.fields(at: ",").count - 1)
    self.seeds = seeds
    weights = own["load"].flatMap(PercentEncoding.decode)
    let end = try settings.end()
    targetCost = end.targetCost
    epochs = end.epochs ?? 0
    stopsAtTarget = end.stopsAtTarget
  }
}
