/// How an optimizer treats parameters side by side: what it remembers of their gradients, and the step it
/// makes of them. Two halves, so that the last step can be computed again for the diagnostics.
protocol UpdateRule<Scalar> {
  associatedtype Scalar: LaneScalar
  /// How many numbers the rule remembers for each parameter.
  static var moments: Int { get }
  /// Takes gradient `g` into the moments `m` and `s`.
  func remember(_ g: Lanes<Scalar>, _ m: inout Lanes<Scalar>, _ s: inout Lanes<Scalar>)
  /// What is then to be subtracted from the parameters.
  func step(_ g: Lanes<Scalar>, _ m: Lanes<Scalar>, _ s: Lanes<Scalar>) -> Lanes<Scalar>
}

/// One update's parts, in memory of the same layout. A moment that the optimizer does not use may be
/// any memory: it is not written.
struct Update<Scalar: LaneScalar> {
  let parameters: Matrix<Scalar>
  let gradient: Matrix<Scalar>
  let first: Matrix<Scalar>
  let second: Matrix<Scalar>

  /// Subtracts the step that `optimizer` makes of the gradient at its update number `number`.
  func apply(_ optimizer: Optimizer, rate: Double, number: Int) {
    optimizer.withRule(rate: rate, number: number, Application(update: self))
  }

  /// Puts the step that the last `apply` subtracted into `steps`.
  func repeatLast(_ optimizer: Optimizer, rate: Double, number: Int, into steps: Matrix<Scalar>) {
    optimizer.withRule(rate: rate, number: number, Repetition(update: self, steps: steps))
  }
}

/// What takes an optimizer's rule.
protocol RuleUser<Scalar> {
  associatedtype Scalar: LaneScalar
  func use<Rule: UpdateRule<Scalar>>(_ rule: Rule)
}

private struct Application<Scalar: LaneScalar>: RuleUser {
  let update: Update<Scalar>

  @inline(__always)
  func use<Rule: UpdateRule<Scalar>>(_ rule: Rule) {
    let (parameters, gradient, first, second) = (
      update.parameters, update.gradient, update.first, update.second
    )
    for index in 0..<parameters.count {
      let g = gradient[index]
      var m = Rule.moments > 0 ? first[index] : .zero
      var s = Rule.moments > 1 ? second[index] : .zero
      rule.remember(g, &m, &s)
      if Rule.moments > 0 { first[index] = m }
      if Rule.moments > 1 { second[index] = s }
      parameters[index] -= rule.step(g, m, s)
    }
  }
}

private struct Repetition<Scalar: LaneScalar>: RuleUser {
  let update: Update<Scalar>
  let steps: Matrix<Scalar>

  @inline(__always)
  func use<Rule: UpdateRule<Scalar>>(_ rule: Rule) {
    for index in 0..<steps.count {
      steps[index] = rule.step(
        update.gradient[index], Rule.moments > 0 ? update.first[index] : .zero,
        Rule.moments > 1 ? update.second[index] : .zero)
    }
  }
}
