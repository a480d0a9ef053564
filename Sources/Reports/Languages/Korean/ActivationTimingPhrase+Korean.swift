extension ActivationTimingPhrase {
  var korean: String {
    switch self {
    case .forward: "순전파"
    case .slope: "기울기"
    case .step: "한 스텝 증가"
    case .heading(let network): "층의 값 하나마다 드는 시간과 훈련 한 스텝에서 차지하는 몫 (\(network)):"
    case .conclusion(let forward, let update, let step, let processor, let rounds):
      """
      아무것도 계산하지 않는 linear에 더 드는 시간입니다. linear로는 값 하나에 순전파 \(forward),
      훈련 \(update), 한 스텝에 \(step)입니다. 배정밀도, 코어 하나\(processor),
      프로세서 시간 \(rounds)회의 중앙값이며 방금 이 컴퓨터에서 쟀습니다. 다른 컴퓨터에서나
      이 컴퓨터가 바쁠 때에는 다릅니다. 되풀이되는 자릿수까지만 보이며,
      <는 측정 오차와 구별되지 않는다는 뜻입니다.
      """
    case .disturbed(let spread):
      "재는 동안 컴퓨터가 바빴습니다. 같은 측정이 \(spread)만큼 다릅니다. 한가할 때 다시 재십시오."
    }
  }
}
