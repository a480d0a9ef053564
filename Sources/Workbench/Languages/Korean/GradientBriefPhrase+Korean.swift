extension GradientBriefPhrase {
  var korean: String {
    switch self {
    case .diverged(let epoch): "에폭 \(epoch)에서 발산"
    case .diverging(let start, let cost): "발산 중: J \(start)에서 \(cost)"
    case .deadLayer(let layer, let units): "\(layer)층 죽음: \(units)개 모두"
    case .dead(let dead, let units, let layer): "\(layer)층: \(units)개 중 \(dead)개 죽음"
    case .flat(let layer, let slope): "\(layer)층 평평함: 기울기 \(slope)"
    case .plateau(let ratio): "고원: 처음/끝 \(ratio)"
    case .little(let ratio): "1층이 적게 받음: \(ratio)"
    case .exploding(let ratio): "폭발: 처음/끝 \(ratio)"
    case .largeSteps(let layer, let share): "큰 스텝: \(layer)층, \(share)"
    case .plateauAt(let cost): "고원: J \(cost.map { "\($0)에 머묾" } ?? "그대로")"
    case .standing(let share): "J 멈춤: 스텝 \(share)"
    case .healthy(let ratio): "정상: 처음/끝 \(ratio)"
    }
  }
}
