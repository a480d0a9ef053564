extension SpokenRunPhrase {
  var korean: String {
    switch self {
    case .race(let data, let target, let standing):
      "데이터 \(data)\(target.map { ", 목표 비용 \($0)" } ?? ""): \(words(standing))."
    case .run(let run, let name, let layers, let standing):
      "\(run)\(name.isEmpty ? "" : " (\(name))"): \(layers). \(standing)."
    case .selected: "선택됨"
    case .batches(let batch, let count): "배치 \(batch)/\(count)"
    case .cost(let cost): "비용 \(cost)"
    case .heldOutCost(let cost): "검증용 비용 \(cost)"
    case .accuracy(let share): "정확도 \(share)"
    case .rate(let rate): "학습률 \(rate)"
    case .reached(let target, let epoch): "에폭 \(epoch)에 \(target)에 도달"
    case .missed(let target): "\(target)에 도달하지 못함"
    case .notYet(let target): "아직 \(target)에 도달하지 못함"
    case .diverged(let epoch): "에폭 \(epoch)에 발산"
    case .atEnd: "끝남"
    }
  }

  private func words(_ standing: Standing) -> String {
    switch standing {
    case .running: "실행 중"
    case .paused: "멈춤"
    case .ended: "모든 실행이 끝남"
    }
  }
}
