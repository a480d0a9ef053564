extension ActivationListPhrase {
  var korean: String {
    switch self {
    case .softmax: "변수가 하나인 활성화 함수만 그릴 수 있습니다. softmax는 한 층의 모든 값에 대한 함수입니다"
    case .repeated(let name): "그림에는 활성화 함수마다 이름을 한 번만 씁니다. 두 번 쓰인 이름: \(name)"
    }
  }
}
