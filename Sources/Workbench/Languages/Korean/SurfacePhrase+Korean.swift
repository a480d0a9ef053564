extension SurfacePhrase {
  var korean: String {
    switch self {
    case .title: "비용 곡면"
    case .measuring: "재는 중…"
    case .diverged: "발산"
    case .output: "출력"
    case .unit(let unit, let layer): "\(layer)층의 유닛 \(unit)"
    case .randomDirections: "무작위 방향 둘, 유닛마다 크기 맞춤"
    case .weight(let name, let source): "\(source)의 \(name)"
    case .bias: "편향 b"
    case .input(let input): "입력 \(input)"
    case .inLayer(let name, let layer): "\(layer)층의 \(name)"
    case .windowIsFlat(let name, let share): "\(name): 창의 \(share)가 평평함"
    case .nameFlat(let name, let share): "\(name): 평평함 \(share)"
    case .flatShare(let share): "평평함 \(share)"
    case .mapOf(let epoch): "에폭 \(epoch)의 지도"
    case .throughWeights(let epoch): "에폭 \(epoch)의 가중치를 지남"
    case .otherWeights(let epoch): "다른 가중치는 모두 에폭 \(epoch)의 값"
    case .overAllWeights: "모든 가중치 방향으로"
    case .along(let x, let y): "\(x), \(y) 방향으로"
    case .flat(let stipple, let slope): "\(stipple) 평평함: \(slope) < 0.01"
    case .level(let difference): "평평함: 여기서 J의 차이는 \(difference)뿐입니다"
    case .examples(let count, let all): "예제 \(all)개 중 \(count)개"
    case .measured(let share): "\(share) 측정"
    }
  }
}
