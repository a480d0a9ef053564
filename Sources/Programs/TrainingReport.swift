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
/// | `targets` | of numbers `[{name, rmse, mae, r2, validationRMSE, validationMAE, validationR2}]`, in the units of the file; of several 0/1 columns `[{name, accuracy, validationAccuracy}]` |
/// | `exactMatch`, `validationExactMatch` | of several 0/1 columns: the share of rows of which all are right |
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
    ] + scores
  }

  private var scores: [JSON.Member] {
    guard let scores = outcome.scores else { return [] }
    let validation = outcome.validationScores
    let columns = scores.columns.enumerated().map { place, column in
      let heldOut = validation.map { $0.columns[place].score }
      return JSON.object(
        [.init("name", .string(column.name))] + Self.members(column.score, heldOut))
    }
    var members = [JSON.Member("targets", .array(columns))]
    if let exact = scores.exactMatch {
      members += [
        .init("exactMatch", .number(exact)),
        .init("validationExactMatch", .number(validation?.exactMatch)),
      ]
    }
    return members
  }

  private static func members(
    _ score: TargetScores.Score, _ heldOut: TargetScores.Score?
  ) -> [JSON.Member] {
    switch score {
    case .label(let accuracy):
      var other: Double?
      if case .label(let accuracy)? = heldOut { other = accuracy }
      return [
        .init("accuracy", .number(accuracy)), .init("validationAccuracy", .number(other)),
      ]
    case .numbers(let rmse, let mae, let r2):
      var other: (rmse: Double?, mae: Double?, r2: Double?) = (nil, nil, nil)
      if case .numbers(let rmse, let mae, let r2)? = heldOut { other = (rmse, mae, r2) }
      return [
        .init("rmse", .number(rmse)), .init("mae", .number(mae)), .init("r2", .number(r2)),
        .init("validationRMSE", .number(other.rmse)), .init("validationMAE", .number(other.mae)),
        .init("validationR2", .number(other.r2)),
      ]
    }
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
