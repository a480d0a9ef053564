import Foundation
import NeuralNetworks
import Testing

struct TrainingTests {
  /// 67 examples of 3 features: two full chunks are not reached, the last batch is short.
  static func examples(_ count: Int = 67) -> Examples {
    var stream = RandomStream(seed: 4, stream: 0)
    let inputs = (0..<3 * count).map { _ in stream.normal() }
    return Examples(
      features: 3, outputs: 1, kind: .binary, inputs: inputs,
      targets: (0..<count).map { inputs[3 * $0] * inputs[3 * $0 + 1] > 0 ? 1 : 0 })
  }

  static func architecture(_ hidden: Activation) -> Architecture {
    Architecture(
      inputs: 3,
      layers: [
        LayerSpecification(units: 17, activation: hidden),
        LayerSpecification(units: 6, activation: hidden),
        LayerSpecification(units: 1, activation: .sigmoid),
      ])
  }

  static func training(
    _ hidden: Activation = .tanh, _ change: (inout TrainingOptions) -> Void = { _ in }
  ) -> Training {
    var options = TrainingOptions(loss: .bce, learningRate: 0.1, batchSize: 10)
    change(&options)
    return Training(
      architecture: architecture(hidden), options: options, examples: examples())
  }

  static func costs(_ training: Training, epochs: Int) -> [Double] {
    (0..<epochs).map { _ in
      training.trainEpoch()
      return training.evaluate().cost
    }
  }

  // MARK: Repeatability

  @Test(arguments: Optimizer.allCases, Precision.allCases)
  func equalSeedsGiveEqualCurvesBitForBit(_ optimizer: Optimizer, _ precision: Precision) {
    func run(seed: UInt64) -> [Double] {
      let training = Self.training {
        $0.optimizer = optimizer
        $0.precision = precision
        $0.learningRate = 0.01
        $0.seed = seed
      }
      return Self.costs(training, epochs: 5)
    }
    #expect(run(seed: 5) == run(seed: 5))
    #expect(run(seed: 5) != run(seed: 6))
  }

  /// Straight into the weights or by way of the gradient; a chunk has 256 examples at most.
  @Test(arguments: Precision.allCases, [8, 64, 200, 256])
  func epochsAreTheirBatchesBitForBit(_ precision: Precision, _ batchSize: Int) {
    var stream = RandomStream(seed: 4, stream: 0)
    let count = 2 * batchSize + 5
    let examples = Examples(
      features: 16, outputs: 1, kind: .signed,
      inputs: (0..<16 * count).map { _ in stream.normal() },
      targets: (0..<count).map { _ in stream.normal() })
    let trainings = (0..<2).map { _ in
      Training(
        architecture: Architecture(
          inputs: 16,
          layers: [
            LayerSpecification(units: 8, activation: .tanh),
            LayerSpecification(units: 1, activation: .linear),
          ]),
        options: TrainingOptions(
          loss: .mse, learningRate: 0.1, batchSize: batchSize, precision: precision),
        examples: examples)
    }
    for _ in 0..<2 { trainings[0].trainEpoch() }
    while trainings[1].epoch < 2 { trainings[1].trainBatch() }
    #expect(trainings[0].parameters == trainings[1].parameters)
  }

  /// One pass is as good as two, whatever the loss is computed from, and over several chunks.
  @Test(arguments: Precision.allCases, [Loss.bce, .mse, .cce])
  func evaluatingWhileTrainingChangesNothing(_ precision: Precision, _ loss: Loss) {
    func run(output: Activation) -> Training {
      Training(
        architecture: Architecture(
          inputs: 3,
          layers: [
            LayerSpecification(units: 17, activation: .tanh),
            LayerSpecification(units: 1, activation: loss == .cce ? .softmax : output),
          ]),
        options: TrainingOptions(
          loss: loss, optimizer: .adam, learningRate: 0.1, l2: 0.01, precision: precision),
        examples: Self.examples(200))
    }
    for output in [Activation.sigmoid, .tanh] {
      let (joint, apart) = (run(output: output), run(output: output))
      for _ in 0..<9 {
        let evaluation = apart.evaluate()
        apart.trainEpoch()
        #expect(joint.evaluateAndTrainEpoch() == evaluation)
      }
      #expect(joint.parameters == apart.parameters && joint.epoch == 9)
    }
  }

  @Test func lookingAtARunDoesNotChangeIt() {
    let (watched, left) = (Self.training(), Self.training())
    for _ in 0..<12 {
      watched.trainBatch()
      left.trainBatch()
      _ = watched.diagnostics()
      _ = watched.preactivations(ofLayer: 1, bins: 9)
      _ = watched.outputs(of: Self.examples(5))
      _ = watched.evaluate()
    }
    #expect(watched.parameters == left.parameters)
    #expect(watched.diagnostics() == left.diagnostics())
  }

  @Test func activationsStartFromTheSameWeightsAndSeeTheSameBatches() {
    let (a, b) = (Self.training(.sigmoid), Self.training(.relu))
    #expect(a.parameters == b.parameters)
    // With equal activations from here on, equal batches are equal updates.
    b.setActivation(.sigmoid, ofLayer: 0)
    b.setActivation(.sigmoid, ofLayer: 1)
    #expect(Self.costs(a, epochs: 3) == Self.costs(b, epochs: 3))
  }

  @Test func batchesAndEpochsAreCounted() {
    let training = Self.training()
    #expect(training.batchesPerEpoch == 7)
    for _ in 0..<6 { training.trainBatch() }
    #expect((training.epoch, training.batch, training.step) == (0, 6, 6))
    training.trainBatch()
    #expect((training.epoch, training.batch, training.step) == (1, 0, 7))
    training.trainBatch()
    training.trainEpoch()
    #expect((training.epoch, training.batch, training.step) == (2, 0, 14))
  }

  @Test func batchesOneByOneAreTheEpoch() {
    let (whole, single) = (Self.training(), Self.training())
    whole.trainEpoch()
    for _ in 0..<7 { single.trainBatch() }
    #expect(whole.parameters == single.parameters)
  }

  /// A set in the file's order is cut once, a shuffled one gathered: both see every example.
  @Test(arguments: [1, 7, 8, 32, 64, 65, 67])
  func oneEpochOfASingleBatchDoesNotDependOnShuffling(_ size: Int) {
    let (a, b) = (
      Self.training { ($0.batchSize, $0.shuffles) = (size, false) },
      Self.training { ($0.batchSize, $0.shuffles) = (size, true) }
    )
    a.trainEpoch()
    b.trainEpoch()
    #expect(a.step == (67 + size - 1) / size)
    if size == 67 {
      #expect(a.parameters == b.parameters)
    } else {
      #expect(a.parameters != b.parameters)
    }
  }

  /// A whole epoch goes straight into the weights where it can; batch by batch, by way of the gradient.
  @Test(arguments: Precision.allCases, [1, 8, 10, 64])
  func theShortWayGivesTheSameBits(_ precision: Precision, _ size: Int) {
    func training() -> Training {
      Self.training {
        $0.precision = precision
        $0.batchSize = size
      }
    }
    let (whole, single) = (training(), training())
    for _ in 0..<3 {
      whole.trainEpoch()
      for _ in 0..<single.batchesPerEpoch { single.trainBatch() }
    }
    #expect(whole.parameters == single.parameters)
    #expect(whole.diagnostics() == single.diagnostics())
  }

  @Test func theRateDecaysWithTheEpoch() {
    let training = Self.training { ($0.learningRate, $0.decay) = (0.8, 0.5) }
    #expect(training.learningRate == 0.8)
    training.trainEpoch()
    training.trainEpoch()
    #expect(training.learningRate == 0.4)
  }

  // MARK: Numbers

  /// Claims 10–12: one unit with w = b = 0 on x = 0 … 5, y = 000111, α = 0.1.
  @Test func logisticRegressionTakesTheCourseOfTheNotes() {
    let line = Examples(
      features: 1, outputs: 1, kind: .binary, inputs: [0, 1, 2, 3, 4, 5],
      targets: [0, 0, 0, 1, 1, 1])
    let training = Training(
      architecture: Architecture(
        inputs: 1, layers: [LayerSpecification(units: 1, activation: .sigmoid)]),
      options: TrainingOptions(
        loss: .bce, learningRate: 0.1, initialization: Initialization(.zeros)), examples: line)
    var printed: [Int: String] = [:]
    for epoch in 0...1000 {
      if [0, 1, 10, 100, 1000].contains(epoch) {
        printed[epoch] = String(format: "%.4f", training.evaluate().cost)
      }
      training.trainEpoch()
    }
    #expect(
      printed == [0: "0.6931", 1: "0.6433", 10: "0.5413", 100: "0.3352", 1000: "0.1134"])
  }

  @Test func zerosStartAtLnTwo() {
    let training = Self.training(.relu) { $0.initialization = Initialization(.zeros) }
    #expect(relativeError(training.evaluate().cost, log(2)) < 1e-15)
  }

  @Test func penaltiesAreInTheCost() {
    let plain = Self.training()
    let penalised = Self.training { ($0.l1, $0.l2) = (0.01, 0.3) }
    let weights = plain.parameters.flatMap(\.weights)
    let expected =
      plain.evaluate().cost + 0.01 * weights.reduce(0) { $0 + abs($1) }
      + 0.15 * weights.reduce(0) { $0 + $1 * $1 }
    #expect(relativeError(penalised.evaluate().cost, expected) < 1e-14)
  }

  @Test func aRunThatDivergesIsNotFinite() {
    let training = Self.training(.relu) {
      ($0.loss, $0.learningRate, $0.precision) = (.mse, 1e30, .single)
    }
    #expect(training.hasFiniteParameters)
    training.setActivation(.linear, ofLayer: 2)
    for _ in 0..<5 { training.trainEpoch() }
    #expect(!training.hasFiniteParameters)
    #expect(!training.evaluate().cost.isFinite)
  }

  @Test func heldOutRowsAreEvaluatedButNotLearnt() {
    let options = TrainingOptions(loss: .bce, batchSize: 10)
    func run(_ validation: Examples?) -> Training {
      let training = Training(
        architecture: Self.architecture(.tanh), options: options, examples: Self.examples(),
        validation: validation)
      training.trainEpoch()
      return training
    }
    #expect(run(nil).evaluateValidation() == nil)
    #expect(run(Self.examples(20)).parameters == run(nil).parameters)
    let same = run(Self.examples())
    let (validation, training) = (same.evaluateValidation(), same.evaluate())
    #expect(validation.map { relativeError($0.cost, training.cost) < 1e-14 } == true)
    #expect(validation?.accuracy == training.accuracy)
  }

  @Test func outputsAreRowByRowAndASoftmaxSumsToOne() throws {
    let iris = try ParityCase("iris")
    let training = iris.training(.double)
    let outputs = training.outputs(of: iris.examples)
    #expect(outputs.count == iris.examples.count * 3)
    for row in 0..<iris.examples.count {
      #expect(abs(outputs[3 * row..<3 * row + 3].reduce(0, +) - 1) < 1e-15)
    }
    let right = (0..<iris.examples.count).count { row in
      let (a, y) = (outputs[3 * row..<3 * row + 3], iris.examples.targets[3 * row..<3 * row + 3])
      return a.firstIndex(of: a.max() ?? 0) == y.firstIndex(of: 1)
    }
    #expect(training.evaluate().accuracy == Double(right) / Double(iris.examples.count))
  }

  @Test func rSquaredTakesAccuracysPlace() throws {
    let bike = try ParityCase("bike")
    let training = bike.training(.double)
    for _ in 0..<5 { training.trainEpoch() }
    let (a, y) = (training.outputs(of: bike.examples), bike.examples.targets)
    let mean = y.reduce(0, +) / Double(y.count)
    let residual = zip(a, y).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let spread = y.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    #expect(relativeError(training.evaluate().accuracy, 1 - residual / spread) < 1e-12)
  }
}
