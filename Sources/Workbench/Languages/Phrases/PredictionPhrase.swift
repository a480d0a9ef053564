import Localization

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
  case dashedNoError, dashedEqual
}
