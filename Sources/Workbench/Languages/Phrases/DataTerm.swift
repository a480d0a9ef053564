import Localization

/// Words of the data, and of how well they are fitted.
enum DataTerm: String, Phrase, CaseIterable {
  case example, trainingSet, heldOut, overfitting, scaling
  case accuracy, r2, confusionMatrix, residual, decisionBoundary
}
