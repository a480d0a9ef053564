extension ComparisonPhrase {
  var korean: String {
    switch self {
    case .network(let dataset, let layers, let goal, let seeds):
      "\(dataset), 신경망 \(layers)\(goal.map { ", J ≤ \($0)" } ?? ""), \(seeds)"
    case .seed(let seed): "시드 \(seed)"
    case .seeds(let first, let last): "시드 \(first)부터 \(last)까지"
    case .optimizer(let loss, let optimizer, let rate): "\(loss), \(optimizer) 학습률 \(rate)"
    case .batches(let size): "배치 크기 \(size)"
    case .fullBatch: "전체 배치"
    case .weights(let path): "\(path)의 가중치"
    case .atMostEpochs(let count): "최대 \(count)에폭"
    case .epochs(let count): "\(count)에폭"
    case .hiddenLayers: "은닉층"
    case .finalCost: "마지막 비용"
    case .reached: "도달"
    case .ratio: "비율"
    case .epochsTo(let goal): "\(goal)까지 에폭"
    case .milliseconds(let goal): "\(goal)까지 ms"
    case .seconds(let goal): "\(goal)까지 초"
    case .diverged: "발산"
    case .never: "미도달"
    case .missed(let variant, let target, let epochs, let runs):
      "\(variant): \(epochs)에폭 안에 \(target)에 도달하지 못함, \(runs)"
    case .divergedIn(let variant, let runs): "\(variant): 발산, \(runs)"
    case .seedsOf(let count, let runs, let seeds):
      "실행 \(runs)개 가운데 \(count)개(시드 \(seeds))"
    case .interrupted(let count, let expected):
      "중단됨: 실행 \(expected)개 가운데 끝난 \(count)개만 셉니다"
    case .part(let count, let all):
      "비교의 일부: 실행 \(all)개 가운데 \(count)개. plateau report로 부분들의 CSV를 합칩니다"
    default: drawn
    }
  }

  private var drawn: String {
    switch self {
    case .eachEpoch(let seeds): "에폭마다의 J(W,B): \(seeds)"
    case .medians(let count): "시드 \(count)개의 중앙값과 사분위수"
    case .target(let cost): "목표 \(cost)"
    case .slideTitle(let dataset, let seeds): "\(dataset): 에폭에 따른 비용, \(seeds)"
    case .slideSubtitle(let layers, let rest): "신경망 \(layers), \(rest)"
    case .epochAxis(let isLogarithmic): "에폭\(isLogarithmic ? ", 로그 축" : "")"
    case .costAxis: "비용 J(W,B)"
    case .medianEpochs(let count): "\(count)에폭"
    case .reachedTarget(let count, let runs): "\(runs)개 가운데 \(count)개가 목표에 도달"
    case .finalCostOf(let cost): "마지막 비용 \(cost)"
    default: ""
    }
  }
}
