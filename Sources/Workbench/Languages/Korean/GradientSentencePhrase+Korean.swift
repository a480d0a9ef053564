extension GradientSentencePhrase {
  var korean: String {
    switch self {
    case .diverged(let epoch): "에폭 \(epoch)에서 발산했습니다. 어떤 수가 무한대가 되었습니다."
    case .diverging(let start, let cost): "발산하고 있습니다. J가 \(start)에서 \(cost)까지 커졌습니다."
    case .deadLayer(let layer, let units): "\(layer)층의 유닛 \(units)개가 모두 죽었습니다. 그래디언트가 지나가지 못합니다."
    case .dead(let dead, let units, let layer): "\(layer)층의 유닛 \(units)개 중 \(dead)개가 죽었습니다."
    case .flat(let layer, let share, let slope):
      "\(layer)층에서 예제의 \(share)가 평평한 곳에 있습니다. 평균 기울기는 \(slope)입니다."
    case .plateau(let fraction): "1층은 출력층 그래디언트의 \(fraction)만 받습니다. 고원입니다."
    case .little(let fraction): "1층은 출력층 그래디언트의 \(fraction)만 받습니다."
    case .exploding(let factor): "1층은 출력층 그래디언트의 \(factor)배를 받습니다. 폭발합니다."
    case .largeSteps(let layer, let share): "스텝이 큽니다. \(layer)층의 갱신이 가중치의 \(share)입니다."
    case .plateauAt(let cost): "고원입니다. J가 \(cost.map { "\($0)에 머뭅니다" } ?? "그대로입니다")."
    case .standing(let cost, let share):
      "J가 \(cost.map { "\($0)에 " } ?? "")멈춰 있습니다. 갱신이 가중치의 \(share) 이하입니다."
    case .healthyFraction(let fraction): "정상입니다. 1층은 출력층 그래디언트의 \(fraction)만큼 받습니다."
    case .healthyMultiple(let factor): "정상입니다. 1층은 출력층 그래디언트의 \(factor)배를 받습니다."
    }
  }
}
