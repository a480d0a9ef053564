import Analysis
import NeuralNetworks

extension FloorPhrase {
  var korean: String {
    switch self {
    case .leastSquares: "최소제곱"
    case .logistic: "로지스틱 최적"
    case .softmax: "softmax 최적"
    case .output(let activation): "\(activation) 출력"
    case .noLineBelow(let cost): "선형 층은 모두 합쳐 선형 함수 하나입니다. 어떤 직선도 J = \(cost)보다 낮출 수 없습니다."
    case .noLogisticBelow(let cost): "출력 앞의 선형 층은 로지스틱 회귀 하나입니다. J는 \(cost)보다 낮아질 수 없습니다."
    case .noSoftmaxBelow(let cost): "출력 앞의 선형 층은 softmax 회귀 하나입니다. J는 \(cost)보다 낮아질 수 없습니다."
    case .separable: "초평면 하나로 나뉘는 클래스들입니다. 선형 층만으로도 J가 0에 가까워집니다."
    case .noOutputBelow(let activation, let cost):
      "여기서 \(activation.title) 출력은 J = \(cost)보다 낮아질 수 없습니다."
    }
  }
}
