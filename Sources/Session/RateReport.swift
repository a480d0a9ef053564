package import NeuralNetworks
package import Setups

/// A run whose best rate is looked for.
package struct RateCandidate: Equatable, Sendable {
  /// The run.
  package var run: RunID
  /// What it trains with, but for the rate.
  package var configuration: Configuration
  /// What it starts from, where that was loaded rather than drawn.
  package var weights: [LayerParameters]?

  package init(run: RunID, configuration: Configuration, weights: [LayerParameters]? = nil) {
    self.run = run
    self.configuration = configuration
    self.weights = weights
  }
}

/// What the training thread says of a search.
package enum RateReport: Equatable, Sendable {
  /// A run's best rate; `nil` if it diverged at every one, or its examples are gone.
  package typealias Rates = [RunID: Double?]

  /// `number` is that of the search; `share` is how much of it is done, 0 … 1.
  case searching(number: Int, share: Double)
  /// Comes once, when each run that was asked for has been looked at.
  case found(number: Int, Rates)
}
