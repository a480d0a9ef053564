import Setups

extension NetworkMessagePhrase {
  var korean: String {
    switch self {
    case .noLayer(let run, let count, let number):
      "\(run)에는 \(count)층까지 있고 \(number)층은 없습니다."
    case .selected(let layer, let isOutput, let run, let specification):
      "\(run)의 \(layer)층\(isOutput ? "(출력층)" : ""): \(specification.units) × "
        + "\(specification.activation.rawValue). a를 누르면 활성화 함수만 바뀝니다."
    case .activationAlready(let layer, let run, let activation):
      "\(run)의 \(layer)층은 이미 \(activation.rawValue)입니다. 바뀐 것이 없습니다."
    case .changed(let layer, let run, let change): "\(run)의 \(layer)층: \(change.korean)."
    case .cannotBeTrained(let problem):
      "\(ProblemPhrase(problem: problem).korean). j를 누르면 손실이 바뀝니다."
    case .outputUnits(let count): "출력층에는 데이터의 출력마다 유닛이 하나씩 있습니다(\(count)개)."
    case .mostUnits(let count): "층의 유닛은 \(count)개까지이며, 이 층은 이미 그만큼 있습니다."
    case .leastUnits: "층에는 유닛이 하나는 있어야 하며, 이 층에는 하나뿐입니다."
    case .mostLayers(let count): "신경망의 층은 \(count)개까지이며, 이미 그만큼 있습니다."
    case .outputStays: "출력층은 데이터에 필요하므로 그대로 둡니다."
    case .outputOnly(let activation): "\(activation.rawValue) 함수는 출력층에만 씁니다."
    case .activation(let activation, let layer): "\(layer):\(activation.rawValue)"
    case .oneUnitMore: "+1 유닛"
    case .oneUnitLess: "−1 유닛"
    case .layerMore(let number): "+\(number)층"
    case .layerLess(let number): "−\(number)층"
    }
  }
}

extension NetworkMessagePhrase.Change {
  fileprivate var korean: String {
    switch self {
    case .oneUnitMore: "유닛이 하나 늘었습니다"
    case .oneUnitLess: "유닛이 하나 줄었습니다"
    case .gone: "없앴습니다"
    case .activation(let activation): "이제 \(activation.rawValue), 가중치는 그대로입니다"
    case .new(let layer): "\(layer.units) × \(layer.activation.rawValue) 층을 새로 넣었습니다"
    }
  }
}
