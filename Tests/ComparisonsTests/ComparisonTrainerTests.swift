import Analysis
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Comparisons
@testable import Datasets

@Suite struct ComparisonTrainerTests {
  /// A run is the same as one that is trained by hand.
  @Test func aRunIsThatOfItsVariantAndSeed() throws {
    let setup = try SampleComparison.setup(SampleComparison.variants(.sigmoid, .tanh), seeds: 3)
    let run = try #require(
      try SampleComparison.trainer(setup).train(
        ComparisonJob(variant: 1, seed: 3), while: { true }))

    var options = SampleComparison.line6.training
    options.seed = 3
    let dataset = try shipped.load(SampleComparison.line6.data)
    let data = try PreparedData(dataset, options: SampleComparison.line6.data, seed: 3)
    let training = Training(
      architecture: Architecture(
        inputs: 1,
        layers: [.init(units: 3, activation: .tanh), .init(units: 1, activation: .sigmoid)]),
      options: options, examples: data.training)
    var costs = [training.evaluate().cost]
    while let cost = costs.last, cost > 0.1 {
      training.trainEpoch()
      costs.append(training.evaluate().cost)
    }
    #expect(run.costs == costs)
    #expect(run.reached == costs.count - 1 && run.epochs == run.reached)
    #expect(run.status == .reached && run.accuracy == 1)
    #expect(run.secondsToTarget == run.seconds && run.seconds > 0)
  }

  @Test func toTheEndARunGoesOnBeyondItsTarget() throws {
    var configuration = SampleComparison.line6
    configuration.stopsAtTarget = false
    configuration.epochs = 3000
    let setup = try SampleComparison.setup(
      SampleComparison.variants(.tanh), seeds: 1, configuration: configuration)
    let run = try #require(
      try SampleComparison.trainer(setup, configuration: configuration).train(
        setup.job(0), while: { true }))
    #expect(run.epochs == 3000 && run.costs.count == CostSampling.epochs(upTo: 3000).count)
    let reached = try #require(run.reached)
    #expect(run.costs[reached] <= 0.1 && run.costs[reached - 1] > 0.1)
    #expect(run.cost < 0.02)
    #expect(try #require(run.secondsToTarget) < run.seconds)
  }

  @Test func aRunThatDivergesEndsThere() throws {
    var configuration = SampleComparison.line6
    configuration.training.loss = .mse
    configuration.training.learningRate = 1e6
    configuration.layers[1].activation = .linear
    let setup = try SampleComparison.setup(
      SampleComparison.variants(.linear), seeds: 1, configuration: configuration)
    let run = try #require(
      try SampleComparison.trainer(setup, configuration: configuration).train(
        setup.job(0), while: { true }))
    #expect(run.status == .diverged && run.diverged == run.epochs && run.epochs < 300)
    #expect(run.reached == nil && !run.cost.isFinite && run.health == .diverged)
  }

  /// How a run did is what the monitor of every other place would say of it.
  @Test(arguments: [
    (Activation.sigmoid, "circles", 0.3, nil, Health.Kind.slowed),
    (.relu, "circles", 0.3, nil, .learning), (.relu, "circles", 0.3, -8.0, .dead),
    (.sigmoid, "circles", 0.3, 8.0, .saturated), (.tanh, "circles", 1.0, nil, .done),
    // The best line may be all that it can come to.
    (.linear, "circles", 0.3, nil, .settled),
  ])
  func aRunSaysHowItDid(
    _ activation: Activation, _ dataset: String, _ rate: Double, _ bias: Double?,
    _ expected: Health.Kind
  ) throws {
    var configuration = SampleComparison.line6
    configuration.data = DataOptions(dataset: dataset)
    configuration.layers = [8, 8].map { LayerSpecification(units: $0, activation: .relu) }
    configuration.layers.append(LayerSpecification(units: 1, activation: .sigmoid))
    configuration.training.learningRate = rate
    configuration.training.hiddenBias = bias
    configuration.targetCost = 0.2
    configuration.epochs = expected == .learning ? 25 : 150
    let setup = try SampleComparison.setup(
      [Variant([activation, activation])], seeds: 2, configuration: configuration)
    for job in [setup.job(0), setup.job(1)] {
      let run = try SampleComparison.trainer(setup, configuration: configuration)
        .train(job, while: { true })
      #expect(run?.health == expected, "\(activation) \(job.seed)")
    }
  }

  /// J of batches jumps as a matter of course: that is no fault of a run among others.
  @Test func jumpsOfBatchesAreNoFault() throws {
    var configuration = SampleComparison.line6
    configuration.data = DataOptions(dataset: "circles")
    configuration.layers = [8, 8].map { LayerSpecification(units: $0, activation: .relu) }
    configuration.layers.append(LayerSpecification(units: 1, activation: .sigmoid))
    configuration.training.learningRate = 1
    configuration.targetCost = nil
    configuration.epochs = 150
    configuration.training.batchSize = 20
    let setup = try SampleComparison.setup(
      [Variant([.relu, .relu])], seeds: 4, configuration: configuration)
    let trainer = try SampleComparison.trainer(setup, configuration: configuration)
    for place in 0..<4 {
      #expect(try trainer.train(setup.job(place), while: { true })?.health == .learning)
    }
  }

  /// Costs are the same, bit for bit, whether anyone asks how a run did or not.
  @Test func watchingChangesNothing() throws {
    var configuration = SampleComparison.line6
    configuration.data = DataOptions(dataset: "xor")
    let setup = try SampleComparison.setup(
      SampleComparison.variants(.sigmoid), seeds: 1, configuration: configuration)
    var loader = DataLoader(library: shipped)
    _ = try loader.prepare(configuration)
    let runs = try [true, false].map { watches in
      try ComparisonTrainer(
        configuration, variants: setup.variants, loader: loader, watchesHealth: watches
      ).train(setup.job(0), while: { true })
    }
    #expect(runs[0]?.health != nil && runs[1]?.health == nil)
    #expect(runs[0]?.costs == runs[1]?.costs)
    // Of many seeds the first ones are watched.
    let trainer = ComparisonTrainer(configuration, variants: setup.variants, loader: loader)
    let (first, many) = (configuration.training.seed, UInt64(HealthWatch.mostSeeds))
    for (seed, isWatched) in [(first + many - 1, true), (first + many, false)] {
      let run = try trainer.train(ComparisonJob(variant: 0, seed: seed), while: { true })
      #expect((run?.health != nil) == isWatched)
    }
  }

  @Test func anInterruptedRunIsNone() throws {
    let setup = try SampleComparison.setup(SampleComparison.variants(.sigmoid), seeds: 1)
    var left = 5
    let run = try SampleComparison.trainer(setup).train(setup.job(0)) {
      left -= 1
      return left > 0
    }
    #expect(run == nil && left == 0)
  }

  /// In the units of the file, though training has scaled the target.
  @Test func errorsAreInUnits() throws {
    var configuration = SampleComparison.line6
    configuration.data = DataOptions(dataset: "bike", validation: 0.25)
    configuration.layers = [
      LayerSpecification(units: 4, activation: .tanh),
      LayerSpecification(units: 1, activation: .linear),
    ]
    configuration.training.loss = .mse
    configuration.epochs = 3
    let setup = try SampleComparison.setup(
      SampleComparison.variants(.tanh), seeds: 1, configuration: configuration)
    let run = try #require(
      try SampleComparison.trainer(setup, configuration: configuration)
        .train(ComparisonJob(variant: 0, seed: 1), while: { true }))
    let data = try PreparedData(
      shipped.load(configuration.data), options: configuration.data, seed: 1)
    let targets = data.validationRows.map { data.dataset.outputs[$0] }
    let mean = targets.reduce(0, +) / Double(targets.count)
    let spread = (targets.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(targets.count))
      .squareRoot()
    let errors = try #require(run.errors)
    let score = try #require(run.heldOut?.accuracy)
    // R² = 1 − (RMSE / σ)²
    #expect(abs(1 - (errors.rmse / spread) * (errors.rmse / spread) - score) < 1e-9)
    #expect(errors.mae > 0 && errors.mae <= errors.rmse)
  }

  /// With held-out rows every seed splits the data for itself, as `plateau train` does.
  @Test func heldOutRowsAreTheSeeds() throws {
    var configuration = SampleComparison.line6
    configuration.data = DataOptions(dataset: "xor", validation: 0.5)
    configuration.epochs = 0
    let setup = try SampleComparison.setup(
      SampleComparison.variants(.tanh), seeds: 2, configuration: configuration)
    let trainer = try SampleComparison.trainer(setup, configuration: configuration)
    for seed in [1, 2] as [UInt64] {
      let run = try #require(
        try trainer.train(ComparisonJob(variant: 0, seed: seed), while: { true }))
      var options = configuration.training
      options.seed = seed
      let data = try PreparedData(
        shipped.load(configuration.data), options: configuration.data, seed: seed)
      let training = Training(
        architecture: Architecture(
          inputs: 2, layers: setup.variants[0].layers(configuration.layers)),
        options: options, examples: data.training)
      #expect(run.costs == [training.evaluate().cost])
    }
  }
}
