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
    case .logarithmic: "Cost on a logarithmic axis."
    case .linear: "Cost on a linear axis."
    case .rawCosts: "Raw costs."
    case .smoothed(let weight):
      say("Running mean, weight {weight}; raw costs dimmed behind it.", weight: weight)
    case .counts(.seconds): "x counts seconds (time spent training: not the same on every machine)."
    case .counts(.epochs): "x counts epochs."
    case .counts(.steps): "x counts steps."
    case .heldOutLine: "Held-out cost: a thin line."
    case .heldOutPoints: "Held-out cost: a thin line with its points; held-out examples are shown."
    case .heldOutHidden: "Held-out cost: hidden."
    case .nothingHeldOut: "Nothing is held out yet: V holds out more rows."
    case .noCrosshair: "No crosshair."
    case .crosshair: "Crosshair: , and . move it, ; and ' ten times as far."
    case .wholeCurve: "The whole curve."
    case .wholeCurveSeen: "The whole curve is seen: ) zooms in."
    }
  }
}
