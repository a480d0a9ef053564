import Localization

/// Words of the data, and of how well they are fitted.
enum DataTerm: String, Phrase, CaseIterable {
  case example, trainingSet, heldOut, overfitting, scaling
  case accuracy, r2, confusionMatrix, residual, decisionBoundary
}

extension DataTerm {
  var message: Message {
    switch self {
    case .example:
      """
      example | sample, features, target column
      One row of the data: its features x, which go in, and its target y, which should come out.
      """
    case .trainingSet:
      """
      training set | data set, dataset, training examples
      The examples that training learns from; the cost is their mean loss.
      """
    case .heldOut:
      """
      held out | validation, validation set, held-out cost, test set
      Examples that training does not see. Their cost says whether the network has learned the \
      rule or the examples.
      """
    case .overfitting:
      """
      overfitting | overfit
      The cost of the training set goes on falling while that of the held-out examples rises: \
      what is learned by then is only true of the training set.
      """
    case .scaling:
      """
      scaling | standardisation, standardization, standard, minmax, normalisation
      Brings features to similar sizes, so that one learning rate suits them all: standard to \
      mean 0 and deviation 1, minmax to 0 … 1. It is fitted on the training examples only.
      """
    case .accuracy:
      """
      accuracy
      The share of examples that are right: for 0 or 1, an output of at least 0.5 means 1; for \
      classes, the largest output wins.
      """
    case .r2:
      """
      R² | R2, coefficient of determination
      Takes the place of accuracy in regression: the share of the target's variance that the \
      network explains. 1 is perfect, 0 as good as always saying the mean.
      """
    case .confusionMatrix:
      """
      confusion matrix | confusion
      A table with a row for each actual class and a column for each predicted one. Right \
      answers stand on the diagonal.
      """
    case .residual:
      """
      residual | residuals
      What a prediction is off by: predicted minus actual.
      """
    case .decisionBoundary:
      """
      decision boundary | boundary
      Where the network changes its answer: the line in the plane on which the output is ½. With \
      one layer it is straight.
      """
    }
  }
}
