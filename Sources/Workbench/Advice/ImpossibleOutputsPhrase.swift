import Localization

/// Outputs that the target cannot have, each in up to three lengths.
enum ImpossibleOutputsPhrase: Phrase {
  case diverged(String)
  case divergedShort(String)
  case dead, deadShort
  case negative(String, least: String, target: String)
  case negativeBrief(String)
  case negativeShort(String)
  case outside(String, range: String)
  case outsideBrief(String)
  case outsideShort(String)
  /// - Parameter range: of the activation; `nil` where what lies below 0 is not reached.
  case unreachable(String, range: String?, activation: String)
  case unreachableBrief(String, range: String?)
  case unreachableShort(String)
  case stuck(String)
  case stuckShort(String)
}

extension ImpossibleOutputsPhrase {
  var message: Message {
    switch self {
    case .diverged(let share):
      say("{share} of the outputs are NaN or infinite: the run has diverged", share: share)
    case .divergedShort(let share): say("{share} are NaN", share: share)
    case .dead: "every output is stuck at 0: the output unit is dead"
    case .deadShort: "the output unit is dead"
    case .negative(let share, let least, let target):
      say(
        "{share} of the outputs are negative, down to {least}: {target} cannot be",
        share: share, least: least, target: target)
    case .negativeBrief(let share): say("{share} of the outputs are negative", share: share)
    case .negativeShort(let share): say("{share} below 0", share: share)
    case .outside(let share, let range):
      say(
        "{share} of the outputs are outside 0 … 1 ({range}): no probability can be",
        share: share, range: range)
    case .outsideBrief(let share): say("{share} of the outputs are outside 0 … 1", share: share)
    case .outsideShort(let share): say("{share} outside 0 … 1", share: share)
    case .unreachable(let share, let range?, let activation):
      say(
        """
        {share} of the actual values are outside {range}: a {activation} output cannot reach them
        """, share: share, range: range, activation: activation)
    case .unreachable(let share, nil, let activation):
      say(
        "{share} of the actual values are below 0: a {activation} output cannot reach them",
        share: share, activation: activation)
    case .unreachableBrief(let share, let range?):
      say("{share} of the actual values are outside {range}", share: share, range: range)
    case .unreachableBrief(let share, nil):
      say("{share} of the actual values are below 0", share: share)
    case .unreachableShort(let share): say("{share} out of reach", share: share)
    case .stuck(let share): say("{share} of the outputs are stuck at 0", share: share)
    case .stuckShort(let share): say("{share} stuck at 0", share: share)
    }
  }
}
