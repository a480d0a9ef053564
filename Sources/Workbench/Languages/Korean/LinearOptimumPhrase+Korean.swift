extension LinearOptimumPhrase {
  var korean: String {
    switch self {
    case .searching: "가장 좋은 선형 모델을 찾는 중 …"
    case .pair(let output, let loss): "\(output) 출력과 \(loss)"
    case .unknown(let pair): "\(pair)의 가장 좋은 선형 모델을 찾는 방법이 여기에는 없습니다."
    case .unknownBrief(let pair): "\(pair)의 최적 선형 모델: 모름"
    case .unknownShort: "최적값 모름"
    case .separable: "초평면 하나로 나뉘는 클래스들입니다. 선형 모델의 J도 0을 향해 끝없이 내려갑니다."
    case .byQR: "QR 분해"
    case .byNewton: "뉴턴법"
    case .best(let cost, let floor, let method):
      "어떤 선형 모델도 J = \(cost)보다 낮출 수 없습니다 (\(floor), \(method))."
    case .bestBrief(let cost, let floor): "최적 선형 모델: J = \(cost) (\(floor))"
    case .bestShort(let cost): "최적 선형 J \(cost)"
    case .with(let terms): "이때 \(terms)"
    case .atOptimum(let cost, let distance): "이 신경망: J = \(cost), 그 최적에 있음 (차이 \(distance))"
    case .atOptimumBrief(let cost): "J = \(cost), 최적"
    case .above(let cost, let distance): "이 신경망: J = \(cost), 최적보다 \(distance) 높음"
    case .aboveBrief(let cost, let distance): "J = \(cost), \(distance) 높음"
    case .ratio(let cost, let ratio, let isBelow):
      "이 신경망: J = \(cost), 그 최적의 \(ratio)배\(isBelow ? ": 어떤 직선보다 낮음" : "")"
    case .noRatio(let cost): "이 신경망: J = \(cost)"
    }
  }
}
