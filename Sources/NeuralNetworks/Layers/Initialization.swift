/// How starting weights are drawn: an initialiser and a gain that multiplies it.
///
/// The uniform numbers behind a draw depend on the seed and the shapes alone: two networks that
/// differ only in activations or initialiser start from the same random numbers.
public struct Initialization: Equatable, Hashable, Codable, Sendable {
  /// The rule for each layer's spread.
  public var initializer: Initializer
  /// Every drawn weight is multiplied by this. 1 unless said.
  public var gain: Double
  /// Numbers that are given rather than drawn: layer by layer W by rows, then b. They are taken where
  /// there are as many as the network has parameters; elsewhere the initialiser draws.
  public var numbers: [Double]?

  public init(_ initializer: Initializer, gain: Double = 1, numbers: [Double]? = nil) {
    self.initializer = initializer
    self.gain = gain
    self.numbers = numbers
  }

  /// These numbers, layer by layer W by rows, then b.
  public static func numbers(_ numbers: [Double]) -> Initialization {
    Initialization(.glorotUniform, numbers: numbers)
  }
}

/// A rule for the spread of a layer's starting weights, from its inputs (fan-in) and units (fan-out).
public enum Initializer: String, CaseIterable, Codable, Sendable {
  /// U(±√(6 / (fanIn + fanOut))): Glorot & Bengio 2010, equation 16.
  case glorotUniform = "glorot-uniform"
  /// N(0, 2 / (fanIn + fanOut)): the same variance.
  case glorotNormal = "glorot-normal"
  /// U(±√(6 / fanIn)): He et al. 2015.
  case heUniform = "he-uniform"
  /// N(0, 2 / fanIn): the same variance.
  case heNormal = "he-normal"
  /// N(0, 1 / fanIn): LeCun et al. 1998.
  case lecunNormal = "lecun-normal"
  /// TensorFlow Playground: U(−½, ½), biases 0.1.
  case playground
  /// 0: all units of a layer stay alike.
  case zeros
  /// he-normal for layers of the ReLU family, glorot-uniform for the others.
  case auto

  /// The distribution of the weights as it is written.
  public var formula: String {
    switch self {
    case .glorotUniform: "U(±√(6 / (fanIn + fanOut)))"
    case .glorotNormal: "N(0, 2 / (fanIn + fanOut))"
    case .heUniform: "U(±√(6 / fanIn))"
    case .heNormal: "N(0, 2 / fanIn)"
    case .lecunNormal: "N(0, 1 / fanIn)"
    case .playground: "U(−½, ½), biases 0.1"
    case .zeros: "0"
    case .auto: "he-normal for ReLU and leaky ReLU, glorot-uniform for others"
    }
  }

  /// Whether it depends on the layer's activation.
  public var followsActivation: Bool { self == .auto }
}

/// A symmetric distribution around 0.
enum Spread {
  /// U(−limit, limit)
  case uniform(limit: Double)
  /// N(0, deviation²)
  case normal(deviation: Double)

  func draw(using stream: inout RandomStream) -> Double {
    switch self {
    case .uniform(let limit): limit * (2 * stream.uniform() - 1)
    case .normal(let deviation): deviation * stream.normal()
    }
  }
}

extension Initializer {
  func spread(fanIn: Int, fanOut: Int, activation: Activation) -> Spread {
    let (inputs, both) = (Double(fanIn), Double(fanIn + fanOut))
    switch self {
    case .glorotUniform: return .uniform(limit: (6 / both).squareRoot())
    case .glorotNormal: return .normal(deviation: (2 / both).squareRoot())
    case .heUniform: return .uniform(limit: (6 / inputs).squareRoot())
    case .heNormal: return .normal(deviation: (2 / inputs).squareRoot())
    case .lecunNormal: return .normal(deviation: (1 / inputs).squareRoot())
    case .playground: return .uniform(limit: 0.5)
    case .zeros: return .uniform(limit: 0)
    case .auto:
      let rule: Initializer = activation.isRectifier ? .heNormal : .glorotUniform
      return rule.spread(fanIn: fanIn, fanOut: fanOut, activation: activation)
    }
  }

  /// What every bias starts at.
  var bias: Double { self == .playground ? 0.1 : 0 }
}
