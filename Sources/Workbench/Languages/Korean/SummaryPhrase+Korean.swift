extension SummaryPhrase {
  var korean: String {
    switch self {
    case .together(let one, let other, let target, let epoch):
      "\(one)도 \(other)도 에폭 \(epoch)에 \(target)에 도달했습니다."
    case .sooner(let quickest, let epoch, let slowest, let later, let target):
      "\(target)에 도달: \(quickest) 에폭 \(epoch), \(slowest) 에폭 \(later)."
    case .timesSooner(let quickest, let epoch, let slowest, let later, let target, let ratio):
      "\(quickest): 에폭 \(epoch)에 \(target)에 도달, \(slowest)(\(later))보다 \(ratio)배 빠릅니다."
    case .trained(let dataset, let rows, let networks):
      "Plateau가 훈련한 데이터: \(dataset)\(rows.map { ", \($0)행" } ?? ""): \(networks)"
    case .noData(let run): "\(run) 데이터 없음"
    case .notStarted(let run): "\(run) 시작하지 않음"
    case .diverged(let run, let epoch): "\(run) 에폭 \(epoch)에 발산"
    case .ended(let run, let epoch, let cost): "\(run) 에폭 \(epoch), J \(cost)"
    case .again(let line): "다시: plateau --from '\(line)'"
    }
  }
}
