package import Analysis
package import NeuralNetworks

/// What only a panel that shows it needs, computed at the frame rate at most. A part that no panel on
/// the screen shows is `nil`.
package struct RunDetails: Equatable, Sendable {
  /// What can be computed; a panel names the parts it shows.
  package enum Part: String, CaseIterable, Sendable {
    /// Each fills the property of its name.
    case parameters, gradient, diagnostics, preactivations, weights, outputs, rows, example, surface
    /// The network as one linear function.
    case collapse
    /// The diagnostics of the runs that are not selected, too.
    case everyRun
  }

  /// What diagnostics rest on that are gathered over several frames.
  package struct Coverage: Equatable, Sendable {
    /// Of so many examples: all, but in the first frames after a change of the network.
    package var examples: Int
    /// The training set has so many.
    package var of: Int
    /// In how many frames they were gone over.
    package var frames: Int
    /// The epoch of the oldest weights.
    package var since: Double

    package init(examples: Int, of: Int, frames: Int, since: Double) {
      self.examples = examples
      self.of = of
      self.frames = frames
      self.since = since
    }
  }

  /// The epoch these were taken at.
  package var epoch: Int
  /// The same with the share of the epoch that is under way.
  package var exactEpoch: Double
  /// The layers' activations then: it may be that a change is not in these details yet.
  package var activations: [Activation] = []
  /// The layer that what is about one layer belongs to.
  package var layer: Int
  /// Layer by layer.
  package var parameters: [LayerParameters]?
  /// ∂J/∂W and ∂J/∂b over the training set, layer by layer.
  package var gradient: [LayerParameters]?
  /// Layer by layer, over the training set.
  package var diagnostics: [LayerDiagnostics]?
  /// What diagnostics and gradient rest on, if not on all examples at the weights of this epoch.
  package var coverage: Coverage?
  /// z of the layer over its units and the training examples.
  package var preactivations: Histogram?
  /// What the network computes.
  package var outputs: NetworkOutputs?
  /// What it makes of the rows of `DataSummary.sample`, from the first on; `nil` for points and pictures,
  /// whose data are no table.
  package var rows: Predictions?
  /// A slice of the cost, as far as it is measured.
  package var surface: CostSurface?
  /// Whether the network is one linear function.
  package var collapse: Collapse?
  /// The layer's weights, without its biases.
  package var weights: Histogram?
  /// One example's way through the network and back.
  package var example: ExampleDetails?

  /// The diagnostics, if they are of all examples: only then can it be said that a unit is dead on each.
  package var wholeDiagnostics: [LayerDiagnostics]? {
    coverage.map { $0.examples < $0.of } ?? false ? nil : diagnostics
  }

  /// Nothing yet of what panels show, at `epoch`, for layer `layer` from 0.
  package init(epoch: Int, layer: Int) {
    self.epoch = epoch
    exactEpoch = Double(epoch)
    self.layer = layer
  }
}
