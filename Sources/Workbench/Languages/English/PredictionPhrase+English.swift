import TerminalUI
import Text

extension PredictionPhrase {
  var english: String {
    switch self {
    case .noMistakes: "none is taken for another"
    case .mistakes: "taken for another, most often:"
    case .times(let count): "\(count.grouped) times"
    case .rowsAreActual: "rows: what it is"
    case .columnsArePredicted: "columns: what it is taken for"
    case .undecided(let count): "\(count.grouped) without a number"
    case .outputWhere(let label): "a where y = \(label)"
    case .sides: "1s should be at the right, 0s at the left"
    case .decidedAtHalf: "decided at ½"
    case .rightClass: "the output of the right class"
    case .shouldBeOne: "it should be 1"
    case .loss(let loss): "loss \(loss)"
    case .labelToOutput: "label → output"
    case .labelToPrediction: "label → prediction"
    case .actualToPredicted: "actual → predicted"
    case .error: "error"
    case .output: "output"
    case .meanError(let error): "mean |error| \(error)"
    case .dashedNoError: "dashed: no error"
    case .dashedEqual: "dashed: predicted = actual"
    }
  }
}
