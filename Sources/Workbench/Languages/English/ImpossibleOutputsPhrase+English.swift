extension ImpossibleOutputsPhrase {
  var english: String {
    switch self {
    case .diverged(let share): "\(share) of the outputs are NaN or infinite: the run has diverged"
    case .divergedShort(let share): "\(share) are NaN"
    case .dead: "every output is stuck at 0: the output unit is dead"
    case .deadShort: "the output unit is dead"
    case .negative(let share, let least, let target):
      "\(share) of the outputs are negative, down to \(least): \(target) cannot be"
    case .negativeBrief(let share): "\(share) of the outputs are negative"
    case .negativeShort(let share): "\(share) below 0"
    case .outside(let share, let range):
      "\(share) of the outputs are outside 0 … 1 (\(range)): no probability can be"
    case .outsideBrief(let share): "\(share) of the outputs are outside 0 … 1"
    case .outsideShort(let share): "\(share) outside 0 … 1"
    case .unreachable(let share, let range, let activation):
      "\(share) of the actual values are \(range.map { "outside \($0)" } ?? "below 0"): a "
        + "\(activation) output cannot reach them"
    case .unreachableBrief(let share, let range):
      "\(share) of the actual values are \(range.map { "outside \($0)" } ?? "below 0")"
    case .unreachableShort(let share): "\(share) out of reach"
    case .stuck(let share): "\(share) of the outputs are stuck at 0"
    case .stuckShort(let share): "\(share) stuck at 0"
    }
  }
}
