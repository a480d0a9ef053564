package import Comparisons
import Datasets
package import NeuralNetworks
package import Setups

/// Comparisons to test with: set-ups with runs made up, and small ones that are trained.
package enum SampleComparison {
  package static let line6 = Configuration(
    data: DataOptions(dataset: "line6"),
    layers: [
      LayerSpecification(units: 3, activation: .linear),
      LayerSpecification(units: 1, activation: .sigmoid),
    ],
    training: TrainingOptions(loss: .bce, learningRate: 1), epochs: 300, targetCost: 0.1,
    stopsAtTarget: true)

  package static func variants(_ activations: Activation...) -> [Variant] {
    activations.map { Variant([$0]) }
  }

  package static func setup(
    _ variants: [Variant], seeds: Int, first: UInt64 = 1, configuration: Configuration = line6
  ) throws -> ComparisonSetup {
    ComparisonSetup(
      configuration, variants: variants, seeds: try SeedRange(first: first, count: seeds))
  }

  /// A run that came to the target of 0.1 at `reached`, or went on to 300, its cost falling evenly
  /// from 0.7 to `cost`.
  package static func run(
    _ variant: Int, seed: UInt64, reached: Int?, cost: Double = 0.09, diverged: Int? = nil
  ) -> ComparedRun {
    let epochs = diverged ?? reached ?? 300
    var costs = CostSampling.epochs(upTo: epochs).map { epoch in
      0.7 + (cost - 0.7) * Double(epoch) / Double(max(1, epochs))
    }
    if diverged != nil { costs[costs.count - 1] = .nan }
    return ComparedRun(
      job: ComparisonJob(variant: variant, seed: seed), epochs: epochs, reached: reached,
      diverged: diverged, secondsToTarget: reached.map { Double($0) / 1024 },
      seconds: Double(epochs) / 1024, accuracy: 1, costs: costs)
  }

  /// Four seeds of sigmoid, relu and linear: slow, quick with one that diverges, never there.
  package static func results() throws -> ComparisonResults {
    let setup = try setup(variants(.sigmoid, .relu, .linear), seeds: 4)
    let runs: [[ComparedRun]] = (1...4).map { seed in
      [
        run(0, seed: seed, reached: 100 + 10 * Int(seed)),
        seed == 3
          ? run(1, seed: 3, reached: nil, diverged: 5) : run(1, seed: seed, reached: 9 + Int(seed)),
        run(2, seed: seed, reached: nil, cost: 0.4),
      ]
    }
    return ComparisonResults(setup, runs: runs.flatMap(\.self), expected: 12)
  }

  /// What trains the runs of `setup` on a built-in data set.
  package static func trainer(
    _ setup: ComparisonSetup, configuration: Configuration = line6
  ) throws -> ComparisonTrainer {
    var loader = DataLoader(library: shipped)
    _ = try loader.prepare(configuration)
    return ComparisonTrainer(configuration, variants: setup.variants, loader: loader)
  }
}

extension ComparedRun {
  /// The same run without what depends on the machine.
  package var timeless: ComparedRun {
    var run = self
    run.seconds = 0
    run.secondsToTarget = run.secondsToTarget.map { _ in 0 }
    return run
  }
}
