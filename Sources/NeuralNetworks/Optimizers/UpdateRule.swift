/// How an optimizer treats eight parameters: what it remembers of their gradients, and the step it
/// makes of them. Two halves, so that the last step can be computed again for the diagnostics.
protocol UpdateRule<Scalar> {
  associatedtype Scalar: LaneScalar
  /// Takes gradient `g` into the moments `m` and `s`.
  func remember(_ g: Lanes<Scalar>, _ m: inout Lanes<Scalar>, _ s: inout Lanes<Scalar>)
  /// What is then to be subtracted from the parameters.
  func step(_ g: Lanes<Scalar>, _ m: Lanes<Scalar>, _ s: Lanes<Scalar>) -> Lanes<Scalar>
}

/// What an optimizer remembers of a network's gradients.
struct Moments<Scalar: LaneScalar> {
  /// Of 0, 1 or 2 blocks, after the optimizer.
  let blocks: [ParameterBlock<Scalar>]
  /// Updates since the optimizer started.
  var updates = 0
}

/// One update's parts, in memory of the same layout.
struct Update<Scalar: LaneScalar> {
  let parameters: Matrix<Scalar>
  let gradient: Matrix<Scalar>
  let moments: [Matrix<Scalar>]

  /// Subtracts the step that `optimizer` makes of the gradient.
  func apply(_ optimizer: Optimizer, rate: Double, updates: Int) {
    switch optimizer {
    case .sgd: run(GradientDescent(rate: Scalar(rate)))
    case .momentum: run(Momentum(rate: Scalar(rate)))
    case .nesterov: run(Nesterov(rate: Scalar(rate)))
    case .rmsprop: run(RMSProp(rate: Scalar(rate)))
    case .adam: run(Adam(rate: rate, updates: updates))
    }
  }

  /// Puts the step that the last `apply` subtracted into `steps`.
  func repeatLast(_ optimizer: Optimizer, rate: Double, updates: Int, into steps: Matrix<Scalar>) {
    switch optimizer {
    case .sgd: write(GradientDescent(rate: Scalar(rate)), steps)
    case .momentum: write(Momentum(rate: Scalar(rate)), steps)
    case .nesterov: write(Nesterov(rate: Scalar(rate)), steps)
    case .rmsprop: write(RMSProp(rate: Scalar(rate)), steps)
    case .adam: write(Adam(rate: rate, updates: updates), steps)
    }
  }

  @inline(__always)
  private func run(_ rule: some UpdateRule<Scalar>) {
    let first = moments.first ?? gradient
    let second = moments.count > 1 ? moments[1] : gradient
    for index in 0..<parameters.count {
      let g = gradient[index]
      var (m, s) = (first[index], second[index])
      rule.remember(g, &m, &s)
      if moments.count > 0 { first[index] = m }
      if moments.count > 1 { second[index] = s }
      parameters[index] -= rule.step(g, m, s)
    }
  }

  @inline(__always)
  private func write(_ rule: some UpdateRule<Scalar>, _ steps: Matrix<Scalar>) {
    let first = moments.first ?? gradient
    let second = moments.count > 1 ? moments[1] : gradient
    for index in 0..<steps.count {
      steps[index] = rule.step(gradient[index], first[index], second[index])
    }
  }
}
