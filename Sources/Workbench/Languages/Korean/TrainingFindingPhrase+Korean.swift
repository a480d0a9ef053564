extension TrainingFindingPhrase {
  var korean: String {
    switch self {
    case .diverged(let epoch, let rate):
      "에폭 \(epoch)에서 발산했습니다. 학습률이 너무 컸습니다 (\(rate)). [ 키로 낮추고 r 키로 다시 시작합니다."
    case .divergedShort(let rate): "발산: 학습률 \(rate) 너무 큼"
    case .rising(let ratio, let rate): "J가 시작할 때의 \(ratio)배입니다. 학습률이 너무 큽니다 (\(rate))."
    case .risingShort(let rate): "J 증가: 학습률 \(rate) 너무 큼"
    case .deadLayer(let layer, let units):
      "\(layer)층: 죽은 층입니다. 유닛 \(units)개 모두 모든 예제에서 기울기가 0이라 그래디언트가 지나가지 못합니다. 학습률을 낮추거나 초깃값을 "
        + "바꾸면 나아집니다."
    case .deadLayerShort(let layer): "\(layer)층 죽음"
    case .deadUnits(let dead, let units, let layer, let isMany):
      "\(layer)층의 유닛 \(units)개 중 \(dead)개가 죽었습니다. 모든 예제에서 기울기가 "
        + "0입니다\(isMany ? " (대개 학습률이 너무 커서)" : "")."
    case .deadUnitsShort(let dead, let units, let layer): "\(layer)층: \(dead)/\(units) 죽음"
    case .deadOutput: "출력 유닛이 죽었습니다. 모든 예제에서 기울기가 0이라 어떤 가중치도 이제 여기서 그래디언트를 받지 못합니다."
    case .deadOutputs(let dead, let units):
      "출력 \(units)개 중 \(dead)개가 죽었습니다. 모든 예제에서 기울기가 0이라 어떤 가중치도 이제 여기서 그래디언트를 받지 못합니다."
    case .deadOutputShort: "출력 죽음"
    case .narrow(let layer, let least, let units, let activation):
      "\(layer)층: 좁습니다. 유닛이 \(least)개보다 적으면 학습이 멈추는 초깃값이 많은데, 이 층에는 \(activation) 유닛이 \(units)개 "
        + "있습니다. + 키로 늘립니다."
    case .narrowShort(let layer, let units, let activation):
      "\(layer)층 좁음: \(activation) 유닛 \(units)개"
    case .collapse: "은닉층이 모두 선형입니다. 출력층 하나만 있는 것과 다르지 않습니다."
    case .collapseShort: "선형 층은 하나로 합쳐짐"
    }
  }
}
