public import NeuralNetworks

/// What only a panel that shows it needs, computed at the frame rate at most. A part that no panel on
/// the screen shows is `nil`.
public struct RunDetails: Equatable, Sendable {
  /// What can be computed; a panel names the parts it shows.
  public enum Part: String, CaseIterable, Sendable {
    case parameters, gradient, diagnostics, preactivations, weights, outputs, example, surface
    /// The network as one linear function.
    case collapse
    /// The diagnostics of the runs that are not selected, too.
    case everyRun
  }

  /// What diagnostics rest on that are gathered over several frames.
  public struct Coverage: Equatable, Sendable {
    /// Of so many examples: all, but in the first frames after a change of the network.
    public var examples: Int
    /// The training set has so many.
    public var of: Int
    /// In how many frames they were gone over.
    public var frames: Int
    /// The epoch of the oldest weights.
    public var since: Double

    public init(examples: Int, of: Int, frames: Int, since: Double) {
      self.examples = examples
      self.of = of
      self.frames = frames
      self.since = since
    }
  }

  /// The epoch these were taken at.
  public var epoch: Int
  /// The same with the share of the epoch that is under way.
  public var exactEpoch: Double
  /// The layer that what is about one layer belongs to.
  public var layer: Int
  /// Layer by layer.
  public var parameters: [LayerParameters]?
  /// ∂J/∂W and ∂J/∂b over the training set, layer by layer.
  public var gradient: [LayerParameters]?
  /// Layer by layer, over the training set.
  public var diagnostics: [LayerDiagnostics]?
  /// What diagnostics and gradient rest on, if not on all examples at the weights of this epoch.
  public var coverage: Coverage?
  /// z of the layer over its units and the training examples.
  public var preactivations: Histogram?
  /// What the network computes.
  public var outputs: NetworkOutputs?
  /// A slice of the cost, as far as it is measured.
  public var surface: CostSurface?
  var collapse: Collapse?
  /// The layer's weights, without its biases.
  public var weights: Histogram?
  /// One example's way through the network and back.
  public var example: ExampleDetails?

  /// The diagnostics, if they are of all examples: only then can it be said that a unit is dead on each.
  public var wholeDiagnostics: [LayerDiagnostics]? {
    coverage.map { $0.examples < $0.of } ?? false ? nil : diagnostics
  }

  public init(epoch: Int, layer: Int) {
    self.epoch = epoch
    exactEpoch = Double(epoch)
    self.layer = layer
  }
}
