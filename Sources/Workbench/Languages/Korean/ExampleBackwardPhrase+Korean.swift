extension ExampleBackwardPhrase {
  var korean: String {
    switch self {
    case .toUnit(let unit): "→ 유닛 \(unit)"
    case .toUnitShort(let unit): "→ u\(unit)"
    case .outputs(let count): "/ 출력 \(count)개"
    case .slopeCancelled(let formula): "\(formula): 이 손실에서 g′(z)가 약분됨"
    case .clipped(let a, let slope): "a = \(a), g′(z) = \(slope); a가 잘린 곳에서는 0"
    case .othersZero(let count): "나머지 \(count)개: 0"
    case .othersAtMost(let count, let most): "나머지 \(count)개의 크기 ≤ \(most)"
    case .newWeight(let rate): "α = \(rate); w − α·∂L/∂w = 새 w"
    case .oneExample(let optimizer): "배치는 예제 하나입니다\(optimizer.map { " (\($0): 크기 조정)" } ?? "")."
    case .mean(let count, let optimizer):
      "훈련에는 \(count)개의 평균을 씁니다\(optimizer.map { " (\($0): 크기 조정)" } ?? "")."
    case .penalties(let names): "여기에 벌점(\(names))이 w를 0 쪽으로 당깁니다."
    }
  }
}
