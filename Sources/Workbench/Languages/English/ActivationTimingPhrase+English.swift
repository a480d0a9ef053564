extension ActivationTimingPhrase {
  var english: String {
    switch self {
    case .forward: "forward"
    case .withSlope: "with slope"
    case .ofStep: "of a step"
    case .step: "a step"
    case .heading(let network):
      "What it costs, a value of a layer, and of a training step of \(network):"
    case .conclusion(let forward, let update, let step, let processor, let rounds):
      """
      Beyond linear, which computes nothing: with it a value takes \(forward) forward
      and \(update) in training, and a step \(step). Double precision, one core\(processor),
      medians of \(rounds) rounds of processor time, measured just now: the numbers are this machine's,
      and on another, or when this one is busy, they differ. Below 0 is noise.
      """
    }
  }
}
