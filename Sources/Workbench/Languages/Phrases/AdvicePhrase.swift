import Localization

/// What the panel of the advisor says besides its findings.
enum AdvicePhrase: Phrase {
  case title
  /// Before the data are there.
  case reading(Character)
  case whatYIs, output, loss, why, hiddenLayers, hiddenLayersShort
}
