import Session

extension ChartMessagePhrase {
  var english: String {
    switch self {
    case .logarithmic: "Cost on a logarithmic axis."
    case .linear: "Cost on a linear axis."
    case .rawCosts: "Raw costs."
    case .smoothed(let weight): "Running mean, weight \(weight); raw costs dimmed behind it."
    case .counts(.seconds):
      "x counts seconds (time spent training: not the same on every machine)."
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
