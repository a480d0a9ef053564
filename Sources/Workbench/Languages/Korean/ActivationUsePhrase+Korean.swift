import NeuralNetworks

extension ActivationUsePhrase {
  var korean: String {
    switch self {
    case .use(.linear): "목표가 양수와 음수인 출력층. 은닉층에 쓰면 층이 하나로 합쳐짐"
    case .use(.relu): "은닉층의 첫 선택. 목표가 0 이상인 출력층"
    case .use(.leakyReLU): "relu처럼 은닉층. 꺼진 유닛에도 기울기가 있음"
    case .use(.sigmoid): "목표가 0 또는 1인 출력층, 게이트. 은닉층에는 이제 거의 쓰지 않음"
    case .use(.tanh): "작은 신경망과 순환 신경망의 은닉층"
    case .use(.elu): "relu처럼 은닉층. 평균이 0에 더 가까움"
    case .use(.softplus): "분산처럼 0보다 큰 출력. 매끄러운 relu"
    case .use(.swish): "합성곱 신경망의 은닉층. SiLU라고도 함"
    case .use(.gelu): "트랜스포머의 은닉층"
    case .use(.softmax): "여러 클래스 가운데 하나를 고르는 출력층"
    }
  }
}
