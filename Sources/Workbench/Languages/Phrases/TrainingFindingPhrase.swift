import Localization

/// What keeps a network from learning, in sentences and in a few words.
enum TrainingFindingPhrase: Phrase {
  case diverged(epoch: String, rate: String)
  case divergedShort(rate: String)
  case rising(ratio: String, rate: String)
  case risingShort(rate: String)
  case deadLayer(Int, units: Int)
  case deadLayerShort(Int)
  case deadUnits(Int, of: Int, layer: Int, isMany: Bool)
  case deadUnitsShort(Int, of: Int, layer: Int)
  case deadOutput
  case deadOutputs(Int, of: Int)
  case deadOutputShort
  case narrow(Int, least: Int, units: Int, String)
  case narrowShort(Int, units: Int, String)
  case collapse, collapseShort
}
