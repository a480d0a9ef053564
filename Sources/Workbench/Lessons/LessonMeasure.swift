import Analysis
import NeuralNetworks

/// Something that can be read off a run in a lesson: `slope(A, 1)`.
package struct LessonMeasure: Hashable, Sendable {
  /// What is measured. The raw value is its name in a lesson.
  package enum Kind: String, CaseIterable, Sendable {
    /// J: the latest, or that of an epoch.
    case cost
    /// The share of examples that are right, or R².
    case accuracy
    /// How far the run is.
    case epoch
    /// Updates of the weights so far, over all epochs.
    case step
    /// 1 once the run does not go on.
    case ended
    /// The first epoch at or below the target cost; infinite if the run ended without.
    case reached
    /// The first epoch after which every example is right; infinite if the run ended without.
    case perfect
    /// 1 if a cost or weight became NaN or infinite.
    case diverged
    /// The cost the run cannot go below.
    case floor
    /// The share of outputs that the target cannot have.
    case impossible
    /// The largest difference between a network of linear layers and the one linear function it is.
    case collapse
    /// One of all parameters, counted from 1: layer by layer W by rows, then b.
    case weight
    /// How the run is doing (`Health.Kind`), to be compared with a state's name.
    case state
    /// For how many epochs J has stood still far above what it may become.
    case standing
    /// α
    case rate
    /// Parameters of the network.
    case parameters
    /// A layer's mean g′(z).
    case slope
    /// A layer's flat share.
    case flat
    /// The share of a layer's units that are dead.
    case dead
    /// A layer's mean |∂J/∂W|.
    case gradient
    /// A layer's ‖∂J/∂W‖.
    case norm
    /// The largest activation of a layer over its units and the training examples.
    case largest
    /// The number of a layer's activation, to be compared with an activation's name.
    case activation
    /// How many units a layer has.
    case units
    /// How many layers the network has.
    case layers
    /// How many runs there are. It has no run.
    case runs

    /// How many numbers follow the run in parentheses.
    var arguments: ClosedRange<Int> {
      switch self {
      case .slope, .flat, .dead, .gradient, .norm, .largest, .activation, .units, .weight: 1...1
      case .cost, .accuracy: 0...1
      default: 0...0
      }
    }

    /// Whether its number names a layer, counted from 1.
    var isOfLayer: Bool { arguments.lowerBound == 1 && self != .weight }

    /// Whether it is known of a run only while the layers' diagnostics are computed.
    var isDiagnostic: Bool {
      switch self {
      case .slope, .flat, .dead, .gradient, .norm: true
      default: false
      }
    }
  }

  /// What is measured.
  package var kind: Kind
  /// The place of the run in the set-up, A = 0.
  package var run: Int
  /// The layer, or the epoch; `nil` is now.
  package var argument: Int?
}

extension Health.Kind {
  /// What stands for it in an expression.
  var number: Double { Double(Self.allCases.firstIndex(of: self) ?? 0) }
}

extension Activation {
  /// What stands for it in an expression.
  var number: Double { Double(Self.allCases.firstIndex(of: self) ?? 0) }
}
