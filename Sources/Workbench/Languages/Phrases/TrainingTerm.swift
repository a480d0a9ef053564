import Localization

/// Words of training: the cost, and the steps that make it smaller.
///
/// As of every group of terms, a text is a line of names, the usual one before a `|` and the others
/// after it, and then the definition.
enum TrainingTerm: String, Phrase, CaseIterable {
  case cost, epoch, step, batch, miniBatch
  case gradient, gradientDescent, learningRate, decay
  case optimizer, momentum, nesterov, rmsprop, adam, adamw
  case forwardPass, backPropagation, chainRule, vanishingGradient, updateRatio
  case plateau, convergence, divergence, targetCost
  case regularisation, pace, fork, seed, precision
}
