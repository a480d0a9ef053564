extension OutputObjectionPhrase {
  var korean: String {
    switch self {
    case .clipped(let output):
      "bce는 확률에 대한 손실입니다. \(output) 출력은 0 … 1로 잘리고, 잘린 곳에서는 그래디언트가 0이라 멈춥니다. sigmoid 출력이 알맞습니다."
    case .clippedShort: "bce에는 sigmoid 출력"
    case .belowZero(let output): "\(output) 출력은 0 아래로 내려갈 수 있는데 y는 그렇지 않습니다. ReLU 출력은 내려가지 않습니다."
    case .belowZeroShort(let output): "\(output) 출력은 음수도 가능"
    case .notProbabilities: "bce는 y가 0에서 1 사이일 때 씁니다. 수는 mse로 배웁니다."
    case .notProbabilitiesShort: "bce: y는 0 … 1"
    case .uneven(let output): "\(output) 출력은 y에 닿지만 기울기가 곳마다 다릅니다. linear 출력은 어디서나 같습니다."
    case .unevenShort: "양수와 음수에는 linear"
    case .slowSigmoid(let loss): "\(loss)에서는 크게 틀린 sigmoid 출력에 기울기가 거의 없습니다. bce가 더 빨리 배웁니다."
    case .slowSigmoidShort(let loss): "bce가 \(loss)보다 빠름"
    case .noProbability(let output): "\(output) 출력은 확률일 수 없는 0 … 1 밖의 값도 냅니다. sigmoid와 bce가 알맞습니다."
    case .noProbabilityShort(let output): "\(output) 출력은 확률 아님"
    case .separateAnswers: "sigmoid 출력은 서로 따로인 답이라 합이 1이 아닙니다. 클래스에는 softmax 출력과 cce가 알맞습니다."
    case .noShares(let output): "\(output) 출력은 확률이 아닙니다. 클래스에는 softmax 출력과 cce가 알맞습니다."
    case .classesShort: "클래스: softmax, cce"
    }
  }
}
