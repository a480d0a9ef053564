extension TorchTerm {
  var korean: String {
    switch self {
    case .pyTorch:
      """
      파이토치
      개발자들이 가장 많이 쓰는 두 라이브러리 가운데 하나입니다. 텐서가 어떻게 계산되었는지 기억하므로 \
      무엇의 그래디언트든 구할 수 있습니다.
      """
    case .module:
      """
      nn.Module 클래스
      PyTorch의 모든 층, 모델, 손실의 바탕입니다. 매개변수가 있고 함수처럼 부를 수 있습니다.
      """
    case .sequential:
      """
      nn.Sequential 모델
      PyTorch에서 층들을 이은 것입니다. 활성화 함수도 층 하나로 칩니다.
      """
    case .linearLayer:
      """
      nn.Linear 층
      층의 가중합 z = W a + b이며, 입력 수와 유닛 수를 받습니다. W는 여기와 같이 [유닛 × 입력]입니다.
      """
    case .activationModules:
      """
      nn.ReLU 층
      층으로 쓰는 활성화 함수들입니다. SiLU는 swish입니다.
      """
    case .bceWithLogits:
      """
      nn.BCEWithLogitsLoss 손실
      로짓으로 계산하는 이진 교차 엔트로피입니다. 출력층의 sigmoid를 손실이 계산하므로 모델에는 \
      없습니다.
      """
    case .crossEntropy:
      """
      nn.CrossEntropyLoss 손실
      로짓으로 계산하는 범주형 교차 엔트로피입니다. softmax를 손실이 계산합니다.
      """
    case .mse:
      """
      nn.MSELoss 손실
      평균 제곱 오차이며 ½을 곱하지 않습니다. HuberLoss는 오차가 1보다 크면 직선입니다.
      """
    case .functional:
      """
      clamp 메서드
      수를 두 경계 사이에 둡니다. 이진 교차 엔트로피는 0과 1에 닿지 않게 한 출력의 로그를 씁니다.
      """
    case .tensor:
      """
      torch.tensor 함수
      PyTorch가 그래디언트를 구할 수 있는 배열입니다. from_numpy는 NumPy 배열로 텐서를 만듭니다.
      """
    case .defaultType:
      """
      torch.set_default_dtype 함수
      새 텐서가 얼마나 정확한지 정합니다.
      """
    case .copying:
      """
      copy_ 메서드
      텐서를 그 자리에서 덮어씁니다. 여기서는 실행의 시작 가중치를 넣습니다.
      """
    case .noGradient:
      """
      torch.no_grad 문맥
      이 안에서는 그래디언트를 위해 기억하지 않습니다. 가중치를 넣거나 비용을 출력할 때 씁니다.
      """
    case .optimizerClass:
      """
      torch.optim 모듈
      PyTorch의 옵티마이저들입니다. 바꿀 매개변수와 학습률 lr를 받습니다.
      """
    case .parameters:
      """
      model.parameters 메서드
      모델의 모든 가중치와 편향입니다. 옵티마이저는 이것을 그룹으로 두고 그룹마다 학습률을 둡니다.
      """
    case .zeroGradients:
      """
      zero_grad 메서드
      스텝 전에 그래디언트를 0으로 합니다. 그러지 않으면 PyTorch는 새 그래디언트를 옛것에 더합니다.
      """
    case .backward:
      """
      loss.backward 메서드
      역전파입니다. 모든 매개변수에 대한 비용의 그래디언트를 계산합니다.
      """
    case .step:
      """
      optimizer.step 메서드
      backward가 남긴 그래디언트로 모든 매개변수를 한 스텝 바꿉니다.
      """
    case .item:
      """
      item 메서드
      수가 하나뿐인 텐서에서 그 수를 꺼냅니다. detach는 그래디언트를 뗀 텐서를 돌려줍니다.
      """
    case .order:
      """
      split 메서드
      에폭마다의 예제 순서를 배치로 나눕니다.
      """
    }
  }
}
