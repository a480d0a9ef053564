extension PanelPhrase {
  var korean: String {
    switch self {
    case .layer(let layer): "층 \(layer)"
    case .unit(let unit): "유닛 \(unit)"
    case .heldOut: "검증용"
    case .reading: "읽는 중…"
    case .flat: "평평함"
    case .epoch: "에폭"
    case .step: "스텝"
    }
  }
}
