import Oracle
import Testing

@testable import NeuralNetworks

/// Features that few examples have are kept apart: the numbers are those of a network that multiplies their
/// zeros, too.
struct RareFeaturesTests {
  struct Sizes: CustomStringConvertible, Sendable {
    let features: Int
    let units: Int
    let examples: Int
    /// Of so many features one is rare.
    var step = 3
    /// In so many examples one has it.
    var period = 60
    var description: String { "\(features)-\(units), \(examples) examples, every \(step)th" }
  }

  /// Some have weights by input, in one slab or in several; some have rare features alone.
  static let sizes =
    [
      (64, 25, 200), (40, 7, 333), (17, 3, 100), (300, 60, 90), (600, 64, 150), (900, 190, 130),
    ].map { Sizes(features: $0.0, units: $0.1, examples: $0.2) }
    + [(40, 25), (600, 64)].map { Sizes(features: $0.0, units: $0.1, examples: 200, step: 1) }

  /// The first of the rare features no example has.
  private static func examples(_ sizes: Sizes, seed: UInt64 = 5) -> Examples {
    var stream = RandomStream(seed: seed, stream: 0)
    let (features, count) = (sizes.features, sizes.examples)
    var inputs: [Double] = []
    for example in 0..<count {
      for feature in 0..<features {
        let number = stream.normal()
        let isMissing =
          feature % sizes.step == 1 % sizes.step
          && (feature == 1 || (example + feature) % sizes.period != 0)
        inputs.append(isMissing ? 0 : number)
      }
    }
    return Examples(
      features: features, outputs: 2, kind: .signed, inputs: inputs,
      targets: (0..<2 * count).map { _ in stream.normal() })
  }

  private static func architecture(_ sizes: Sizes) -> Architecture {
    Architecture(
      inputs: sizes.features,
      layers: [sizes.units, 5, 2].map { LayerSpecification(units: $0, activation: .tanh) })
  }

  private static func options(
    batchSize: Int? = nil, optimizer: Optimizer = .sgd, l2: Double = 0, shuffles: Bool = true,
    precision: Precision = .double
  ) -> TrainingOptions {
    TrainingOptions(
      loss: .mse, optimizer: optimizer, learningRate: 0.1, batchSize: batchSize, l2: l2,
      shuffles: shuffles, precision: precision)
  }

  private static func training(
    _ sizes: Sizes, _ options: TrainingOptions, validation: Examples? = nil
  ) -> Training {
    Training(
      architecture: architecture(sizes), options: options, examples: examples(sizes),
      validation: validation)
  }

  /// A trainer that keeps rare features apart, and one that does not.
  private static func trainers(
    _ sizes: Sizes, _ options: TrainingOptions
  ) -> (apart: Trainer<Double>, together: Trainer<Double>) {
    let (examples, architecture) = (examples(sizes), architecture(sizes))
    let start = TrainingState(
      architecture: architecture,
      parameters: options.initialization.parameters(
        for: architecture, seed: 1, hiddenBias: nil),
      moments: [], progress: TrainingPosition())
    return (
      Trainer(start, options: options, examples, examples),
      Trainer(
        start, options: options, examples: ExampleRows(examples),
        validation: ExampleRows(examples))
    )
  }

  @Test(arguments: sizes)
  func rareFeaturesAreFound(_ sizes: Sizes) {
    let order = FeatureOrder(
      of: Self.examples(sizes), for: Self.architecture(sizes), in: Double.self)
    #expect(order.hasRareOnes)
    #expect(order.dense.isMultiple(of: Double.laneCount))
    #expect(order.places.sorted() == Array(0..<sizes.features))
    #expect(order.places[1] == sizes.features - 1)
    #expect((order.dense == 0) == (sizes.step == 1))
  }

  /// However few of them do not fill a vector, weights by unit or by input.
  @Test(arguments: [(17, 3), (40, 3), (129, 16), (561, 64)])
  func featuresThatAllExamplesHaveStayAsTheyAre(_ features: Int, _ units: Int) {
    let examples = Examples(
      features: features, outputs: 1, kind: .signed,
      inputs: Array(repeating: 1, count: features * 100),
      targets: Array(repeating: 0, count: 100))
    let architecture = Architecture(
      inputs: features, layers: [LayerSpecification(units: units, activation: .tanh)])
    for order in [
      FeatureOrder(of: examples, for: architecture, in: Float.self),
      FeatureOrder(of: examples, for: architecture, in: Double.self),
    ] {
      #expect(!order.hasRareOnes && order.places == Array(0..<features))
    }
  }

  @Test(arguments: sizes)
  func aStepAgreesWithTheTripleLoop(_ sizes: Sizes) {
    for (precision, tolerance) in [(Precision.double, 1e-13), (.single, 2e-5)] {
      var options = Self.options(precision: precision)
      options.learningRate = 1
      let training = Self.training(sizes, options)
      let expected = steppedNaively(training.parameters, Self.examples(sizes))
      training.trainBatch()
      #expect(greatestDifference(training.parameters, expected) < tolerance)
    }
  }

  /// The start is what the seed draws for the features as they come.
  @Test(arguments: sizes)
  func parametersAreInTheFilesOrder(_ sizes: Sizes) {
    let options = Self.options()
    let drawn = options.initialization.parameters(
      for: Self.architecture(sizes), seed: options.seed, hiddenBias: nil)
    #expect(Self.training(sizes, options).parameters == drawn)
  }

  /// Small ones: a trainer of another module's code is not specialised for its precision.
  @Test(
    arguments: [(64, 25, 100), (17, 3, 100), (128, 16, 60)].map {
      Sizes(features: $0.0, units: $0.1, examples: $0.2)
    },
    [
      options(batchSize: 16), options(batchSize: 32, shuffles: false),
      options(batchSize: 30, optimizer: .adam), options(optimizer: .momentum, l2: 0.01),
    ])
  func trainingAgreesWithOneThatMultipliesZeros(_ sizes: Sizes, _ options: TrainingOptions) {
    let (apart, together) = Self.trainers(sizes, options)
    for _ in 0..<3 {
      apart.trainEpoch()
      together.trainEpoch()
    }
    #expect(
      greatestDifference(apart.state.parameters, together.state.parameters) < 1e-9,
      "weights")
    let gradient = together.wholeGradient()
    #expect(greatestDifference(apart.wholeGradient(), gradient) < 1e-9, "gradient")
    let diagnosis = apart.diagnose(.max, withGradient: true)
    #expect(greatestDifference(diagnosis.gradient ?? [], gradient) < 1e-9, "sweep")
    for (one, other) in zip(apart.diagnostics(), together.diagnostics()) {
      #expect(abs(one.gradientNorm - other.gradientNorm) < 1e-9)
    }
    // Other rows have what no row of training has.
    let others = Examples(
      features: sizes.features, outputs: 2, kind: .signed,
      inputs: (0..<sizes.features * 70).map { Double($0 % 11) / 11 },
      targets: Array(repeating: 0, count: 140))
    let outputs = zip(apart.outputs(of: others), together.outputs(of: others))
    #expect(outputs.map { abs($0 - $1) }.max() ?? .infinity < 1e-9, "outputs")
    let costs = [apart, together].map { trainer in
      trainer.validation.map(trainer.evaluate)?.cost ?? .infinity
    }
    #expect(abs(costs[0] - costs[1]) < 1e-9, "cost")
  }

  /// A step straight into the weights and one by way of the gradient's memory.
  @Test(arguments: sizes, Precision.allCases)
  func epochsAreTheirBatchesBitForBit(_ sizes: Sizes, _ precision: Precision) {
    for shuffles in [false, true] {
      let options = Self.options(batchSize: 32, shuffles: shuffles, precision: precision)
      let (epochs, batches) = (Self.training(sizes, options), Self.training(sizes, options))
      for _ in 0..<2 { epochs.trainEpoch() }
      while batches.epoch < 2 { batches.trainBatch() }
      #expect(epochs.parameters == batches.parameters)
    }
  }

  /// With a unit more the first layer's weights are by unit, where one number in ten is too many to be apart.
  @Test(arguments: Precision.allCases)
  func aChangedNetworkGoesOnAsItsSnapshotDoes(_ precision: Precision) {
    let sizes = Sizes(features: 600, units: 150, examples: 90, period: 10)
    let examples = Self.examples(sizes)
    let options = Self.options(batchSize: 32, optimizer: .momentum, precision: precision)
    let training = Self.training(sizes, options, validation: examples)
    training.trainEpoch()
    training.addUnit(toLayer: 0)
    let copy = Training(training.snapshot, examples: examples, validation: examples)
    for one in [training, copy] { one.trainEpoch() }
    #expect(copy.parameters == training.parameters)
    #expect(copy.evaluateValidation() == training.evaluateValidation())
  }
}
