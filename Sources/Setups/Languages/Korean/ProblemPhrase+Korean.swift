import NeuralNetworks

extension ProblemPhrase {
  package var korean: String {
    switch problem {
    case .noLayer: "신경망에는 층이 하나는 있어야 하는데 없습니다"
    case .noFeature(let count): "신경망은 특성을 하나는 읽어야 하는데 \(count)개입니다"
    case .noUnit(let layer, let units):
      "층에는 유닛이 하나는 있어야 하는데 \(layer)층에는 \(units)개입니다"
    case .hiddenSoftmax(let layer, let layers):
      "softmax 함수는 출력층에만 쓸 수 있는데 \(layers)개 층 가운데 \(layer)층에 있습니다"
    case .softmaxLoss(let loss):
      "softmax 출력은 cce 손실로 훈련하며, \(loss.rawValue) 손실로는 훈련할 수 없습니다"
    case .lossWithoutSoftmax(let activation):
      "cce 손실에는 softmax 출력층이 필요한데 \(activation.rawValue)입니다"
    }
  }
}
