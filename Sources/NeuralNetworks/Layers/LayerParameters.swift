/// A layer's weights and biases, in double precision whatever the training used: for files, for
/// drawing and for copying from one network to another.
public struct LayerParameters: Equatable, Sendable {
  /// The layer's units: rows of W.
  public let units: Int
  /// What each unit reads: columns of W.
  public let inputs: Int
  /// `[units × inputs]`, row by row.
  public var weights: [Double]
  /// `[units]`
  public var biases: [Double]

  /// There are units · inputs weights and `units` biases; anything else stops the program.
  public init(units: Int, inputs: Int, weights: [Double], biases: [Double]) {
    precondition(
      weights.count == units * inputs && biases.count == units,
      "a layer of \(units) units and \(inputs) inputs cannot have \(weights.count) weights and "
        + "\(biases.count) biases")
    self.units = units
    self.inputs = inputs
    self.weights = weights
    self.biases = biases
  }
}
