extension CollapsePhrase {
  var korean: String {
    switch self {
    case .title: "층 합치기"
    case .oneLinearFunction: "선형 함수 하나"
    case .itBends: "비선형"
    case .multiplying: "곱하는 중 …"
    case .diverged: "가중치가 더는 수가 아닙니다. 발산했습니다."
    case .difference(let form, let size, let examples):
      "예제 \(examples)개에서 max |신경망 − \(form)| = \(size)"
    case .differenceBrief(let form, let size): "max |신경망 − \(form)| = \(size)"
    case .differenceShort(let size): "|신경망 − (Wx + b)| ≤ \(size)"
    case .differenceLeast(let size): "차이 \(size)"
    case .bends(let layers): "\(layers.joined(separator: ", "))층에서 굽습니다. 이 신경망은 선형 함수가 아닙니다."
    case .fitting: "직선을 맞추는 중 …"
    case .fit(let share, let examples): "예제 \(examples)개에서 가장 좋은 선형 적합이 z의 \(share)를 설명합니다."
    case .fitBrief(let share): "선형 적합이 z의 \(share)를 설명합니다."
    case .fitShort(let share): "선형: \(share)"
    case .distance(let distance, let largest): "이 적합과의 거리: \(distance) (제곱평균제곱근), 최대 \(largest)"
    case .distanceBrief(let distance, let largest): "거리: \(distance), 최대 \(largest)"
    case .distanceShort(let distance): "거리 \(distance)"
    case .picture(let size): "그림으로 본 W, ±\(size)"
    case .bias: "편향"
    }
  }
}
