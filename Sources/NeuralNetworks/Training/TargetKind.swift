/// What a data set asks a network to predict. The output activation and the loss follow from it.
public enum TargetKind: String, CaseIterable, Codable, Sendable {
  /// Columns of 0 and 1, each on its own: several are labels, of which a row may have any.
  case binary
  /// One of several classes, one-hot.
  case classes
  /// Numbers that are never negative, such as a count of rentals.
  case nonNegative = "non-negative"
  /// Numbers of both signs.
  case signed

  /// The output activation whose range is that of the target.
  public var outputActivation: Activation {
    switch self {
    case .binary: .sigmoid
    case .classes: .softmax
    case .nonNegative: .relu
    case .signed: .linear
    }
  }

  /// The loss that goes with that output.
  public var loss: Loss {
    switch self {
    case .binary: .bce
    case .classes: .cce
    case .nonNegative, .signed: .mse
    }
  }
}
