import Localization

/// What a comparison says of its set-up, its variants and its runs: in the table, on the chart and
/// on a slide.
enum ComparisonPhrase: Phrase {
  // The set-up, in pieces of a line
  case network(dataset: String, layers: String, goal: String?, seeds: String)
  case seed(UInt64)
  case seeds(first: UInt64, last: UInt64)
  case optimizer(loss: String, String, rate: String)
  case batches(String)
  case fullBatch
  case weights(String)
  case atMostEpochs(String)
  case epochs(String)
  // The table
  case hiddenLayers, finalCost, reached, ratio
  case epochsTo(String)
  /// Milliseconds to a cost, or seconds.
  case milliseconds(to: String)
  case seconds(to: String)
  case diverged, never
  // Notes below it
  case missed(String, target: String, epochs: String, runs: String)
  case divergedIn(String, runs: String)
  case seedsOf(Int, of: Int, seeds: String)
  case interrupted(Int, of: Int)
  case part(Int, of: Int)
  // Chart and slide
  case eachEpoch(seeds: String)
  case medians(Int)
  case target(String)
  case slideTitle(dataset: String, seeds: String)
  case slideSubtitle(layers: String, rest: String)
  case epochAxis(isLogarithmic: Bool)
  case costAxis
  case medianEpochs(String)
  case reachedTarget(Int, of: Int)
  case finalCostOf(String)
}
