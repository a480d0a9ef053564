import Datasets
package import Files
import NeuralNetworks
package import Setups

/// What `plateau train --json` prints: a run's configuration and what came of it.
///
/// | key | |
/// |---|---|
/// | `dataset`, `examples` | the name; training examples, without the held-out ones |
/// | `layers` | `[{units, activation}]`, from the first hidden layer to the output |
/// | `parameters` | weights and biases together |
/// | `loss`, `optimizer`, `learningRate`, `batchSize`, `seed`, `precision` | a full batch is its number of examples |
/// | `epochs` | that were trained |
/// | `cost`, `costs` | at the end; at every epoch from 0 on |
/// | `validationCost`, `accuracy`, `validationAccuracy` | at the end |
/// | `reached`, `diverged` | an epoch or null |
/// | `trainingSeconds`, `samplesPerSecond` | of updates only |
/// | `gradients` | `[{norm, meanAbsolute, slope, flatShare, deadUnits}]`, for each layer at the end |
///
/// A number that is not finite is null.
package struct TrainingReport: Sendable {
  /// What was asked for.
  package var configuration: Configuration
  /// Features of the data set.
  package var features: Int
  /// Training examples.
  package var examples: Int
  /// What came of it.
  package var outcome: TrainingOutcome

  package init(
    _ configuration: Configuration, features: Int, examples: Int, outcome: TrainingOutcome
  ) {
    self.configuration = configuration
    self.features = features
    self.examples = examples
    self.outcome = outcome
  }

  /// The object, its keys in the order of the table.
  package var json: JSON {
    let training = configuration.training
    let architecture = Architecture(inputs: features, layers: configuration.layers)
    let layers = configuration.layers.map { layer in
      JSON.object([
        .init("units", .whole(layer.units)),
        .init("activation", .string(layer.activation.rawValue)),
      ])
    }
    let setUp: [JSON.Member] = [
      .init("dataset", .string(configuration.data.dataset)),
      .init("examples", .whole(examples)),
      .init("layers", .array(layers)),
      .init("parameters", .whole(architecture.parameterCount)),
      .init("loss", .string(training.loss.rawValue)),
      .init("optimizer", .string(training.optimizer.rawValue)),
      .init("learningRate", .number(training.learningRate)),
      .init("batchSize", .whole(min(training.batchSize ?? examples, examples))),
      .init("seed", .whole(training.seed)),
      .init("precision", .string(training.precision.rawValue)),
    ]
    return .object(setUp + results)
  }

  private var results: [JSON.Member] {
    [
      .init("epochs", .whole(outcome.epochs)),
      .init("cost", .number(outcome.training.cost)),
      .init("costs", .array(outcome.costs.map(JSON.number))),
      .init("validationCost", .number(outcome.validation?.cost)),
      .init("accuracy", .number(outcome.training.accuracy)),
      .init("validationAccuracy", .number(outcome.validation?.accuracy)),
      .init("reached", .whole(outcome.reached)),
      .init("diverged", .whole(outcome.diverged)),
      .init("trainingSeconds", .number(outcome.seconds)),
      .init("samplesPerSecond", .number(outcome.examplesPerSecond(examples))),
      .init("gradients", .array(outcome.layers.map(Self.json))),
    ]
  }

  private static func json(_ layer: LayerDiagnostics) -> JSON {
    .object([
      .init("norm", .number(layer.gradientNorm)),
      .init("meanAbsolute", .number(layer.gradientMeanAbsolute)),
      .init("slope", .number(layer.slope)),
      .init("flatShare", .number(layer.flatShare)),
      .init("deadUnits", .whole(layer.deadUnits)),
    ])
  }
}
