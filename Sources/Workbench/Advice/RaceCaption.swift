import Analysis
package import Localization
import NeuralNetworks
import Text

/// What happens in a race, in plain words with its numbers, for someone who has never heard of gradients: why
/// the slow run waits, and why the quick one does not.
///
/// `A: each sigmoid layer passes on a quarter at most; layer 1 gets 1/19, and waits. B: ReLU passes on all of
/// it where a unit is on.`
package enum RaceCaption {
  /// A sentence for each of the first runs of which enough is known; empty where nothing is.
  ///
  /// - Parameter most: runs at most; two are as many as one can follow.
  package static func text(of runs: [Run], most: Int = 2) -> Message {
    sentences(of: Array(runs.prefix(most))).joined(separator: " ")
  }

  /// A sentence for each run of which enough is known.
  ///
  /// - Parameter tellsEnds: whether it says when a run reached its target, where nothing else does.
  static func sentences(of runs: [Run], tellsEnds: Bool = true) -> [Message] {
    runs.compactMap { run in
      run.health.flatMap { clause(of: $0, tellsEnd: tellsEnds) }.map {
        RaceCaptionPhrase.ofRun(run.letter, $0.message).message
      }
    }
  }

  /// What is said of a run in that state.
  static func clause(of health: Health, tellsEnd: Bool = true) -> RaceCaptionPhrase? {
    let layer = (health.layer ?? 0) + 1
    switch health.state {
    case .saturated: return .flat(layer: layer)
    case .dead: return .dead(layer: layer)
    case .plateau: return .waits(cost: health.cost.significant(3))
    case .diverging, .diverged, .largeSteps: return .tooFar
    case .nearFloor: return .floor(health.floor?.cost ?? health.cost.significant(3))
    case .slowed, .learning, .oscillating, .overfitting, .settled, .done: break
    }
    guard let evidence = health.evidence, let means = RaceCaptionPhrase.Means(evidence) else {
      return nil
    }
    let share = evidence.slopeProduct?.fraction ?? ""
    switch health.state {
    case .slowed: return .slowed(means, share: share)
    case .done where tellsEnd: return .done(means, epoch: (health.reached ?? health.since).grouped)
    // The number stays when the wait is over: it is why there was one.
    default:
      return means.isQuarter && !share.isEmpty
        ? .gets(means, share: share) : .learning(means)
    }
  }
}

extension RaceCaptionPhrase.Means {
  /// How the hidden layers pass the gradient on; `nil` where there are none.
  fileprivate init?(_ evidence: GradientEvidence) {
    let hidden = evidence.specifications.dropLast().map(\.activation)
    guard let first = hidden.first else { return nil }
    let share = evidence.slopeProduct?.fraction ?? "0"
    if hidden.allSatisfy({ $0 == .sigmoid }) {
      self = .quarter
    } else if hidden.allSatisfy({ $0.isRectifier || $0.isLinear }) {
      self = .all(
        hidden.allSatisfy { $0 == first } ? first.title : nil,
        isRectified: hidden.contains(where: \.isRectifier))
    } else if hidden.allSatisfy({ $0 == first }) {
      self = .most(first.title, share: share)
    } else {
      self = .mixed(share: share)
    }
  }
}
