import Datasets

extension UnitsPhrase {
  var korean: String {
    switch self {
    case .noKink(let activation): "\(activation)에는 꺾이는 점 없음"
    case .bars: "막대: 유닛의 z가 0보다 큰 곳"
    case .kinks(let inside, let units): "꺾이는 점 \(units)개 중 \(inside)개가 데이터 안"
    case .kink(let unit, let feature, let x): "유닛 \(unit): \(feature) = \(x)에서 꺾임"
    case .slopes(let before, let after): "기울기 \(before) → \(after)"
    case .step(let step): "이 유닛의 v·w = \(step)"
    case .unitOfLayer(let unit, let layer): "\(layer)층 유닛 \(unit)"
    case .line(let place): "선: \(place)"
    case .linesBetweenClasses: "선: 클래스 사이"
    case .axes(let across, let up): "가로 \(across), 세로 \(up)"
    case .unit(let unit, let units, let layer, let activation):
      "\(layer)층의 유닛 \(unit)/\(units), \(activation)"
    case .values(let layer, let activation, let least, let greatest):
      "\(layer)층, \(activation): \(least) … \(greatest)"
    case .barAndDot: "막대: 최소에서 최대, 점: 평균"
    case .concept(.affordability): "구매 여력"
    case .concept(.awareness): "인지도"
    case .concept(.perceivedQuality): "느껴지는 품질"
    case .resemblance: "r: 잘 팔리게 하는 것과의 상관"
    case .units(let count): "유닛 \(count)개"
    case .colours: "보라: w < 0, 초록: w > 0"
    case .shades: "빈칸: w < 0, 채움: w > 0"
    case .ends: "양 끝: ± 가장 큰 |w|"
    }
  }
}
