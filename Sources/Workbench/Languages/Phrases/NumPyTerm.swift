import Localization

/// Names in a NumPy program, and what all programs have in common: reading the data and the weights.
enum NumPyTerm: String, Phrase, CaseIterable {
  case numPy, dot, exponential, logarithm, selecting, tanh, roots, sums, shapes, filling,
    errorFunction
  case data, matrices, forward, slopes, stable, costFunction, gradients, penalties
  case update, memory, batches, shuffled, telling
  case readingRows, readingWeights, buffer, builtIns
}
