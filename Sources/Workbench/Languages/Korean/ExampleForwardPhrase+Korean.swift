import NeuralNetworks

extension ExampleForwardPhrase {
  var korean: String {
    switch self {
    case .network(let prediction): "신경망: \(prediction)"
    case .pixels(let least, let greatest): "x: 픽셀 \(least) … \(greatest)"
    case .nearerToZero(let count): "외 0에 더 가까운 \(count)개"
    case .allActivations(let count): "모든 a \(count)개:"
    case .meanOfOutputs(let loss, let count): "L = \(loss), 출력 \(count)개의 평균"
    case .meanOfExamples(let cost, let count, let penalties):
      "J = \(cost), 예제 \(count)개의 평균\(penalties ? "과 벌점" : "")"
    case .clipped(let a, let nearest): "a = \(a): \(nearest)(으)로 잘립니다"
    case .lossName(.bce): "L: 이진 교차 엔트로피"
    case .lossName(.mse): "L: 평균 제곱 오차"
    case .lossName(.halfMSE): "L: 평균 제곱 오차의 절반"
    case .lossName(.huber): "L: 후버 손실"
    case .lossName(.cce): "L: 범주형 교차 엔트로피"
    }
  }
}
