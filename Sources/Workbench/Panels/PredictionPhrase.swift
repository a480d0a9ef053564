import Localization
import NeuralNetworks
import TerminalUI
import Text

/// What stands beside predictions and under them.
enum PredictionPhrase: Phrase {
  /// Of a confusion matrix.
  case noMistakes
  case mistakes
  case times(Int)
  case rowsAreActual, columnsArePredicted
  case undecided(Int)
  /// Of a class, or of a label.
  case count, ones, recall, precision, found, missed, falseAlarms, trueNegatives
  case label(String, number: Int, of: Int)
  /// How outputs are spread for a label.
  case outputWhere(label: String)
  case outputWhereNamed(String, label: String)
  case sides, decidedAtHalf, rightClass, shouldBeOne
  /// Under a picture.
  case loss(String)
  case labelToOutput, labelToPrediction, actualToPredicted
  /// At an axis.
  case error
  case output
  case meanError(String)
  case rootMeanSquare(String)
  case dashedNoError, dashedEqual
}

extension PredictionPhrase {
  /// What stands on both sides of the arrow at a row of such targets.
  static func meaning(of kind: TargetKind) -> PredictionPhrase {
    switch kind {
    case .binary: .labelToOutput
    case .classes: .labelToPrediction
    case .signed, .nonNegative: .actualToPredicted
    }
  }
}

extension PredictionPhrase {
  var message: Message {
    switch self {
    case .noMistakes: "none is taken for another"
    case .mistakes: "taken for another, most often:"
    case .times(let count): say("{count} time", or: "{count} times", count: count)
    case .rowsAreActual: "rows: what it is"
    case .columnsArePredicted: "columns: what it is taken for"
    case .undecided(let count): say("{count} without a number", count: count.grouped)
    case .count: say("rows", context: "column")
    case .ones: "y = 1"
    case .recall: "recall"
    case .precision: say("precision", context: "share of a class")
    case .found: "found (TP)"
    case .missed: "missed (FN)"
    case .falseAlarms: "false (FP)"
    case .trueNegatives: "right 0 (TN)"
    case .label(let name, let number, let count):
      say(
        "label {number} of {count}: {name} (PgDn: the next)", name: name, number: String(number),
        count: String(count))
    case .outputWhereNamed(let name, let label):
      say("a where {name} = {label}", name: name, label: label)
    case .outputWhere(let label): say("a where y = {label}", label: label)
    case .sides: "1s should be at the right, 0s at the left"
    case .decidedAtHalf: "decided at ½"
    case .rightClass: "the output of the right class"
    case .shouldBeOne: "it should be 1"
    case .loss(let loss): say("loss {loss}", loss: loss)
    case .labelToOutput: "label → output"
    case .labelToPrediction: "label → prediction"
    case .actualToPredicted: "actual → predicted"
    case .error: "error"
    case .output: "output"
    case .meanError(let error): say("mean |error| {error}", error: error)
    case .rootMeanSquare(let error): say("RMSE {error}", error: error)
    case .dashedNoError: "dashed: no error"
    case .dashedEqual: "dashed: predicted = actual"
    }
  }
}
