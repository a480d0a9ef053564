import Localization
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
  /// How outputs are spread for a label.
  case outputWhere(label: String)
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
  var message: Message {
    switch self {
    case .noMistakes: "none is taken for another"
    case .mistakes: "taken for another, most often:"
    case .times(let count): say("{count} time", or: "{count} times", count: count)
    case .rowsAreActual: "rows: what it is"
    case .columnsArePredicted: "columns: what it is taken for"
    case .undecided(let count): say("{count} without a number", count: count.grouped)
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
