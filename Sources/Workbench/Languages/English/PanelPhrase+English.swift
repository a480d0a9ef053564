extension PanelPhrase {
  var english: String {
    switch self {
    case .layer(let layer): "layer \(layer)"
    case .unit(let unit): "unit \(unit)"
    case .heldOut: "held out"
    case .reading: "reading…"
    case .flat: "flat"
    case .epoch: "epoch"
    case .step: "step"
    }
  }
}
