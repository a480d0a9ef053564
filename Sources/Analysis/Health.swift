/// How a run is doing: the one answer that panels, words and commands give, with what it rests on.
/// `HealthMonitor` finds it.
package struct Health: Equatable, Sendable {
  /// Each holds until another has clearly taken its place.
  package enum Kind: String, CaseIterable, Sendable {
    /// J falls.
    case learning
    /// J stands still, far above what it may become, and no layer says why.
    case plateau
    /// J stands still, or is about to, as small slopes leave little of the gradient for the first layer.
    case slowed
    /// J stands still, and a layer is flat on nearly all of its examples.
    case saturated
    /// Every unit of a layer has slope 0 on every example.
    case dead
    /// J is as low as the network can get.
    case nearFloor
    /// J jumps up and down, and falls all the same: the edge of stability (Cohen et al. 2021).
    case oscillating
    /// J jumps up and down, and does not fall.
    case largeSteps
    /// J is far above its start, and rises.
    case diverging
    /// A cost or weight became NaN or infinite.
    case diverged
    /// The held-out cost rises, and J does not.
    case overfitting
    /// J stands still, at less than half of its start, and of what guessing costs.
    case settled
    /// J has reached its target.
    case done
  }

  /// What it is.
  package var state: Kind
  /// The epoch from which on it has been so.
  package var since: Int
  /// The epoch it was last found at.
  package var epoch: Int
  /// J then.
  package var cost: Double
  /// J at the start of the run.
  package var startCost: Double
  /// The layers then, or when they were last measured; `nil` before.
  package var evidence: GradientEvidence?
  /// The layer that is saturated or dead, from 0.
  package var layer: Int?
  /// The cost that it cannot go below, where it is near one.
  package var floor: Floor?
  /// The first epoch at the target, where it is done.
  package var reached: Int?
  /// The lowest held-out cost, and its epoch, where it is overfitting.
  package var leastHeldOut: HeldOut?
  /// The held-out cost now; `nil` if no rows are held out.
  package var heldOutCost: Double?

  /// A cost over the rows that are held out.
  package struct HeldOut: Equatable, Sendable {
    /// When.
    package var epoch: Int
    /// The cost.
    package var cost: Double
  }

  /// Whether it is known that it can never get much lower. All else may pass.
  package var isStuck: Bool { [.dead, .nearFloor, .diverged].contains(state) }
  /// Whether J stands still, for whatever reason.
  package var isStanding: Bool { state.isStanding }
  /// Whether something is wrong, rather than as it should be.
  package var isFault: Bool { state.isFault }
}

extension Health.Kind {
  /// Whether something is wrong, rather than as it should be.
  package var isFault: Bool { ![.learning, .settled, .done].contains(self) }
  var isStanding: Bool { [.plateau, .slowed, .saturated, .settled].contains(self) }
}
