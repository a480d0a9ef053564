import Localization
import Session

/// What the message line says after a key of the cost chart.
enum ChartMessagePhrase: Phrase {
  case logarithmic, linear
  case rawCosts
  case smoothed(weight: String)
  case counts(EpochAxis)
  case heldOutLine, heldOutPoints, heldOutHidden
  /// After one of the three.
  case nothingHeldOut
  case noCrosshair, crosshair
  case wholeCurve, wholeCurveSeen
}
