/// How starting weights are drawn: an initialiser and a gain that multiplies it.
///
/// The uniform numbers behind a draw depend on the seed and the shapes alone: two networks that
/// differ only in activations or initialiser start from the same random numbers.
public struct Initialization: Equatable, Hashable, Codable, Sendable {
  public var initializer: Initializer
  /// Every drawn weight is multiplied by this. 1 unless said.
  public var gain: Double

  public init(_ initializer: Initializer, gain: Double = 1) {
    self.initializer = initializer
    self.gain = gain
  }
}

/// A rule for the spread of a layer's starting weights, from its inputs (fan-in) and units (fan-out).
public enum Initializer: String, CaseIterable, Codable, Sendable {
  /// U(±√(6 / (fanIn + fanOut))): Glorot & Bengio 2010, equation 16.
  case glorotUniform = "glorot-uniform"
  case glorotNormal = "glorot-normal"
  case heUniform = "he-uniform"
  case heNormal = "he-normal"
  case lecunNormal = "lecun-normal"
  /// TensorFlow Playground: U(−½, ½), biases 0.1.
  case playground
  case zeros
  /// he-normal for layers of the ReLU family, glorot-uniform for the others.
  case auto
}
