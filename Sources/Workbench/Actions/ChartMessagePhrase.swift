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

extension ChartMessagePhrase {
  var message: Message {
    switch self {
    case .logarithmic: "The cost axis is logarithmic."
    case .linear: "The cost axis is linear."
    case .rawCosts: "The raw costs are shown."
    case .smoothed(let weight):
      say("Running means of weight {weight} are shown; the raw costs are dimmed.", weight: weight)
    case .counts(.seconds): "The x axis counts seconds of training, which differ between machines."
    case .counts(.epochs): "The x axis counts epochs."
    case .counts(.steps): "The x axis counts steps."
    case .heldOutLine: "The held-out cost is a thin line."
    case .heldOutPoints:
      """
      The held-out cost is a thin line with points; held-out examples are shown.
      """
    case .heldOutHidden: "The held-out cost is hidden."
    case .nothingHeldOut: "Nothing is held out yet. Press V to hold out rows."
    case .noCrosshair: "The crosshair is off."
    case .crosshair: "Press , or . to move the crosshair, ; or ' to move it ten times as far."
    case .wholeCurve: "The whole curve is shown."
    case .wholeCurveSeen: "The whole curve is shown. Press ) to zoom in."
    }
  }
}
