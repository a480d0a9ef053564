/// The layers' diagnostics as far as a sweep over the training set has come.
///
/// While a network trains, a whole pass over a large set would keep it waiting. A sweep takes a few of the
/// examples at a time, each range with the weights of its moment, and what is told of the others is from
/// the sweep before.
public struct Diagnosis: Equatable, Sendable {
  /// Layer by layer.
  public var layers: [LayerDiagnostics]
  /// ∂J/∂W and ∂J/∂b, penalties included, in the parameters' shapes; `nil` unless asked for.
  public var gradient: [LayerParameters]?
  /// How many examples it rests on: all of them, but in the first sweep after a change of the network.
  public var examples: Int
  /// In how many ranges they were gone over.
  public var stretches: Int
  /// The epoch of the oldest weights in it, with the share of the epoch that was done.
  public var since: Double
  /// Whether it is what a pass over the whole set with the weights of now would give.
  public var isExact: Bool

  public init(
    layers: [LayerDiagnostics], gradient: [LayerParameters]? = nil, examples: Int,
    stretches: Int, since: Double, isExact: Bool
  ) {
    self.layers = layers
    self.gradient = gradient
    self.examples = examples
    self.stretches = stretches
    self.since = since
    self.isExact = isExact
  }
}
