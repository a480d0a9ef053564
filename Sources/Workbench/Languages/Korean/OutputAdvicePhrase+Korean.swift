extension OutputAdvicePhrase {
  var korean: String {
    switch self {
    case .binary: "y는 0 또는 1: sigmoid 출력은 확률이고, 손실은 bce입니다."
    case .classes: "y는 여러 클래스 중 하나: softmax 출력은 1을 클래스에 나누어 주고, 손실은 cce입니다."
    case .nonNegative(let range): "y는 음수가 아니고 (\(range)) ReLU 출력도 그렇습니다. 손실은 mse입니다."
    case .signed(let range): "y는 양수와 음수 (\(range)): linear 출력은 모두 낼 수 있고, 손실은 mse입니다."
    case .pair(let output, let loss): "\(output) 출력과 \(loss)"
    case .fits(let pair, let why): "\(pair): 알맞습니다. \(why)"
    case .wideRange(let outputs, let targets): "이 출력의 값은 \(outputs), y는 \(targets)입니다."
    case .tooHigh(let outputs, let least): "이 출력의 값은 \(outputs)인데 y는 \(least)까지 내려갑니다."
    case .tooLow(let outputs, let greatest): "이 출력의 값은 \(outputs)인데 y는 \(greatest)까지 올라갑니다."
    }
  }
}
