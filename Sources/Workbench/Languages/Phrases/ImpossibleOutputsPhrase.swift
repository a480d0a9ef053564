import Localization

/// Outputs that the target cannot have, each in up to three lengths.
enum ImpossibleOutputsPhrase: Phrase {
  case diverged(String)
  case divergedShort(String)
  case dead, deadShort
  case negative(String, least: String, target: String)
  case negativeBrief(String)
  case negativeShort(String)
  case outside(String, range: String)
  case outsideBrief(String)
  case outsideShort(String)
  /// - Parameter range: of the activation; `nil` where what lies below 0 is not reached.
  case unreachable(String, range: String?, activation: String)
  case unreachableBrief(String, range: String?)
  case unreachableShort(String)
  case stuck(String)
  case stuckShort(String)
}
