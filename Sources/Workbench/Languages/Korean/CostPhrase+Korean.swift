import Session

extension CostPhrase {
  var korean: String {
    switch self {
    case .title: "비용 J(W,B)"
    case .logarithmic: "로그"
    case .linear: "선형"
    case .smoothed(let weight): "평균 \(weight)"
    case .zoomed: "확대"
    case .counted(.epochs): "에폭"
    case .counted(.steps): "스텝"
    case .counted(.seconds): "초"
    case .axis(.epochs): "에폭"
    case .axis(.steps): "스텝"
    case .axis(.seconds): "초"
    case .noPlace(let count): "이 축에 둘 수 없는 점 \(count)개"
    case .target(let cost): "목표 \(cost)"
    case .reached(let run, let epoch): "\(run) 에폭 \(epoch)"
    case .divergedAt(let epoch): "에폭 \(epoch)에 발산"
    case .epoch(let epoch): "에폭 \(epoch)"
    case .step(let step): "스텝 \(step)"
    case .atEpoch(let epoch): "에폭 \(epoch)"
    case .heldOut(let cost): "검증용 \(cost)"
    }
  }
}
