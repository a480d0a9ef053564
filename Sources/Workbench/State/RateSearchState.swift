import NeuralNetworks
import Setups

/// How far the search for the runs' best rates is.
struct RateSearchState: Equatable, Sendable {
  var number: Int
  /// 0 … 1
  var share = 0.0
}

/// A run whose best rate is looked for.
package struct RateCandidate: Equatable, Sendable {
  var run: RunID
  var configuration: Configuration
  /// What it starts from, where that was loaded rather than drawn.
  var weights: [LayerParameters]?
}

/// What the training thread says of a search.
enum RateReport: Equatable, Sendable {
  /// A run's best rate; `nil` if it diverged at every one.
  typealias Rates = [RunID: Double?]

  case searching(number: Int, share: Double)
  case found(number: Int, Rates)
}
