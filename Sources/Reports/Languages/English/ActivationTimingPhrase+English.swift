extension ActivationTimingPhrase {
  var english: String {
    switch self {
    case .forward: "forward"
    case .slope: "slope"
    case .step: "longer step"
    case .heading(let network):
      "What it costs, a value of a layer, and of a training step of \(network):"
    case .conclusion(let forward, let update, let step, let processor, let rounds):
      """
      Beyond linear, which computes nothing: with it a value takes \(forward) forward
      and \(update) in training, and a step \(step). Double precision, one core\(processor),
      medians of \(rounds) rounds of processor time, measured just now: the numbers are this machine's,
      and on another, or when this one is busy, they differ. No more digits are shown than repeat,
      and < marks what does not stand out of the noise.
      """
    case .disturbed(let spread):
      "The machine was busy meanwhile: equal rounds differ by \(spread). Measure again when it is idle."
    }
  }
}
