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
    case .use(.mish): "그림에서 물체를 찾는 신경망의 은닉층. swish와 비슷함"
    case .use(.softmax): "여러 클래스 가운데 하나를 고르는 출력층"
    case .output(.linear): "목표가 양수와 음수일 때 mse와 함께. 확률이라면 0 … 1을 벗어남"
    case .output(.relu): "목표가 0 이상일 때 mse와 함께. 0보다 작은 값은 내지 않음"
    case .output(.leakyReLU): "거의 쓰지 않음: 모든 수를 내지만 linear가 더 간단함"
    case .output(.sigmoid): "목표가 0 또는 1일 때 bce와 함께: a가 확률. 0 … 1을 벗어나지 않음"
    case .output(.tanh): "목표가 −1부터 1까지일 때만 mse와 함께"
    case .output(.elu): "거의 쓰지 않음: −1보다 작은 값을 내지 못함"
    case .output(.softplus): "목표가 0보다 클 때 mse와 함께. 0 자체는 내지 않음"
    case .output(.swish): "거의 쓰지 않음: −0.278보다 작은 값을 내지 못함"
    case .output(.gelu): "거의 쓰지 않음: −0.170보다 작은 값을 내지 못함"
    case .output(.mish): "거의 쓰지 않음: −0.309보다 작은 값을 내지 못함"
    case .output(.softmax): "여러 클래스 가운데 하나일 때 cce와 함께: 합이 1인 비율"
    }
  }
}
