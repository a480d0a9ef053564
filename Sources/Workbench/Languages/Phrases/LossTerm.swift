import Localization

/// Words of losses, and of the regressions that are networks of one layer.
enum LossTerm: String, Phrase, CaseIterable {
  case loss, binaryCrossEntropy, categoricalCrossEntropy, meanSquaredError, huber, logits
  case logisticRegression, linearRegression, floor
}
