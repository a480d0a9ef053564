import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text

/// What the selected run's network computes for the training rows.
enum SpokenOutputs {
  /// Of the mistakes and the worst rows, so many are told.
  private static let most = 5

  static func lines(_ state: State) -> [String]? {
    let run = state.run
    guard let data = run.data, let outputs = run.details?.outputs,
      let predictions = outputs.predictions, predictions.width == run.layers.last?.units
    else { return nil }
    var lines = [
      NarrationPhrase.ofRun(run.letter, OutputsSummary.score(of: run, data))
        .text(in: state.language)
    ]
    switch data.kind {
    case .binary, .classes:
      lines += confusion(predictions, data).map { $0.text(in: state.language) }
    case .signed, .nonNegative: lines += worst(predictions).map { $0.text(in: state.language) }
    }
    let activation = run.layers.last?.activation ?? .linear
    let count = predictions.trainingCount * predictions.width
    let impossible = ImpossibleOutputs(
      predictions.outputs.prefix(count), targets: predictions.targets.prefix(count), data.kind,
      activation)
    let name = data.outputs.first ?? OutputsPhrase.target.text(in: state.language)
    return lines + [impossible.sentence(name, in: state.language)].compactMap { $0 }
  }

  private static func confusion(_ predictions: Predictions, _ data: DataSummary) -> [Message] {
    if data.kind == .binary, predictions.width > 1 {
      return data.outputs.prefix(predictions.width).enumerated().map { label, name in
        let matrix = LabelTable.matrix(of: label, predictions)
        return SpokenOutputsPhrase.label(
          name, right: matrix.right, of: matrix.total, missed: matrix[1, 0], false: matrix[0, 1]
        ).message
      }
    }
    let matrix = ConfusionMatrix(predictions, first: predictions.trainingCount, kind: data.kind)
    let names = ConfusionTable.names(data)
    let right = OutputsPhrase.rightOf(matrix.right, of: matrix.total).message
    return [right]
      + matrix.mistakes.prefix(most).map { mistake in
        SpokenOutputsPhrase.taken(
          names[mistake.actual], for: names[mistake.predicted], count: mistake.count.grouped
        ).message
      }
      + (matrix.undecided > 0 ? [PredictionPhrase.undecided(matrix.undecided).message] : [])
  }

  /// The rows with the largest loss.
  private static func worst(_ predictions: Predictions) -> [SpokenOutputsPhrase] {
    let rows = (0..<predictions.trainingCount).sorted {
      predictions.losses[$0] > predictions.losses[$1]
    }
    func text(_ numbers: ArraySlice<Double>) -> String {
      numbers.prefix(4).map { $0.significant(3) }.joined(separator: ", ")
    }
    return rows.prefix(most).map { row in
      SpokenOutputsPhrase.predicted(
        text(predictions.outputs(of: row)), actual: text(predictions.targets(of: row))
      )
    }
  }
}
