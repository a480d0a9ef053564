import NeuralNetworks
import Testing

/// What a sweep tells at any time, beside whole passes.
struct DiagnosticSweepTests {
  private func training(_ activation: Activation, epochs: Int = 3) -> Training {
    let training = TrainingTests.training(activation)
    for _ in 0..<epochs { training.trainEpoch() }
    return training
  }

  private func count(_ training: Training) -> Int {
    training.preactivations(ofLayer: 0, bins: 1).counts[0] / training.architecture.layers[0].units
  }

  /// A run on the first eight examples alone, at the weights of `training`.
  private func firstEight(_ training: Training) -> Training {
    Training(
      architecture: training.architecture, options: training.options,
      examples: TrainingTests.examples(8), parameters: training.parameters)
  }

  private func flat(_ gradient: [LayerParameters]?) -> [Double] {
    (gradient ?? []).flatMap { $0.weights + $0.biases }
  }

  private func expectEqual(_ a: [Double], _ b: [Double], within tolerance: Double) {
    #expect(a.count == b.count)
    for (a, b) in zip(a, b) { #expect(abs(a - b) <= tolerance * (1 + abs(b))) }
  }

  /// A network at rest: however the ranges are cut, the sweep ends with what a pass finds.
  @Test(arguments: [1, 8, 13, 64, 1_000_000], [Activation.sigmoid, .relu])
  func atRestItEndsWithTheWholeTruth(_ stretch: Int, _ activation: Activation) {
    let training = training(activation)
    var diagnosis = training.diagnose(stretch, withGradient: true)
    var looks = 1
    while !diagnosis.isExact, looks < 1_000 {
      #expect(diagnosis.examples < count(training))
      diagnosis = training.diagnose(stretch, withGradient: true)
      looks += 1
    }
    #expect(diagnosis.isExact && diagnosis.examples == count(training))
    #expect(diagnosis.stretches == looks && diagnosis.since == 3)
    expectEqual(flat(diagnosis.gradient), flat(training.gradient()), within: 1e-13)
    for (swept, whole) in zip(diagnosis.layers, training.diagnostics()) {
      expectEqual(
        [swept.gradientNorm, swept.gradientMeanAbsolute, swept.slope ?? 0, swept.flatShare ?? 0],
        [whole.gradientNorm, whole.gradientMeanAbsolute, whole.slope ?? 0, whole.flatShare ?? 0],
        within: 1e-13)
      #expect(swept.deadUnits == whole.deadUnits && swept.updateRatio == whole.updateRatio)
    }
    // There is nothing to be added, and nothing changes.
    #expect(training.diagnose(stretch, withGradient: true) == diagnosis)
  }

  /// While it trains: the ranges of this sweep, and the share of the one before that is still to come.
  @Test func whatIsStillToComeIsTheShareOfTheSweepBefore() {
    let training = training(.tanh)
    let all = count(training)
    let before = training.diagnose(all, withGradient: true)
    let old = flat(training.gradient())
    #expect(before.isExact)
    training.trainEpoch()
    let first = training.diagnose(8, withGradient: true)
    #expect(!first.isExact && first.examples == all && first.since == 3 && first.stretches == 2)
    // The first eight examples at the new weights, as a set of their own.
    let part = flat(first.gradient)
    let share = Double(all - 8) / Double(all)
    let new = zip(part, old).map { $0 - share * $1 }
    let alone = firstEight(training)
    expectEqual(new, flat(alone.gradient()).map { $0 * 8 / Double(all) }, within: 1e-12)
    let slope = alone.diagnostics()[0].slope ?? .nan
    let mixed = (8 * slope + Double(all - 8) * (before.layers[0].slope ?? .nan)) / Double(all)
    expectEqual([first.layers[0].slope ?? 0], [mixed], within: 1e-13)
  }

  /// A unit that is off on all examples seen since is not called dead while it was on in the sweep before.
  @Test func aUnitThatWasAliveInTheSweepBeforeIsNotDead() {
    let training = TrainingTests.training(.relu) { $0.hiddenBias = -1 }
    let before = training.diagnose(.max).layers[0].deadUnits ?? 17
    training.trainBatch()
    #expect(firstEight(training).diagnostics()[0].deadUnits ?? 0 > before)
    let first = training.diagnose(1)
    #expect(first.layers[0].deadUnits ?? 17 <= before && !first.isExact)
  }

  /// After a change of the network nothing of the one before is told.
  @Test func aChangeBeginsAnew() {
    let training = training(.sigmoid)
    _ = training.diagnose(.max)
    training.setActivation(.relu, ofLayer: 0)
    let first = training.diagnose(8)
    #expect(first.examples == 8 && first.stretches == 1 && !first.isExact)
    training.changeParameter(0) { $0 + 1 }
    #expect(training.diagnose(8).stretches == 1)
    var options = training.options
    options.l2 = 0.5
    _ = training.diagnose(.max)
    training.setOptions(options)
    #expect(!training.diagnose(8).isExact)
    #expect(training.diagnose(.max).isExact)
  }

  /// Looking at a run leaves no trace in it.
  @Test func trainingGoesOnAsIfNothingHadBeenAsked() {
    let (watched, left) = (training(.tanh), training(.tanh))
    for _ in 0..<5 {
      for _ in 0..<3 {
        watched.trainBatch()
        _ = watched.diagnose(9, withGradient: true)
        left.trainBatch()
      }
      watched.trainEpoch()
      left.trainEpoch()
    }
    #expect(watched.parameters == left.parameters)
    #expect(watched.evaluate() == left.evaluate())
  }
}
