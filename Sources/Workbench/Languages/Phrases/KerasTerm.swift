import Localization

/// Names in a TensorFlow program.
enum KerasTerm: String, Phrase, CaseIterable {
  case keras, tensorFlow, sequential, dense, input, leakyReLULayer, setWeights
  case compile, binaryCrossentropy, categoricalCrossentropy, meanSquaredError, reduceMean
  case optimizerClass, adamClass, ownOptimizer, penalty, floatType
  case fit, batches, callbacks, scheduler, evaluate
}
