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
    case .again(let line, let load): "다시: plateau --from '\(line)'\(load)"
    case .notRepeated(let changes):
      "이 줄은 마지막 설정으로 에폭 0부터 시작합니다. 훈련 도중에 바꾼 것은 되풀이하지 않습니다: "
        + "\(changes.joined(separator: "; "))."
    case .change(let run, let epoch, let change): "\(run) 에폭 \(epoch) \(change)"
    case .moreChanges(let run, let count): "\(run) 변경 \(count)개 더"
    case .notLoaded(let runs):
      "이 줄은 \(runs.joined(separator: ", "))의 시작 가중치를 불러오지 않습니다."
    }
  }
}
