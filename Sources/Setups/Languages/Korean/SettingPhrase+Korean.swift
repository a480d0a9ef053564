import Datasets
import NeuralNetworks

extension SettingPhrase {
  package var korean: String {
    switch self {
    case .explanation(let setting): setting.koreanExplanation
    case .title(let setting): setting.koreanTitle
    case .previousNext: "이전, 다음"
    case .lessMore: "줄임, 늘림"
    case .batch(let size): "배치 \(size)"
    case .fileOrder: "파일 순서"
    case .shuffled: "섞음"
    case .byDefault: "기본값"
    }
  }
}

extension Setting {
  fileprivate var koreanExplanation: String {
    switch self {
    case .dataset: "내장 데이터 세트 또는 머리글 행이 있는 CSV 파일입니다. (기본: digits01)"
    case .target: "목표 열입니다. (기본: 마지막 열. 글이거나 softmax이면 클래스로 읽음)"
    case .layers:
      "첫 은닉층부터 출력층까지 25:relu,15:relu,1:sigmoid처럼 씁니다. 활성화 함수: "
        + names(Activation.self) + ". (기본: 데이터 세트의 유닛 수, relu, 목표에 맞는 출력 활성화 함수)"
    case .loss:
      names(Loss.self) + ". (기본: 0/1이면 bce, 클래스나 softmax이면 cce, 나머지는 mse)"
    case .optimizer: names(Optimizer.self) + ". (기본: sgd)"
    case .learningRate:
      "α. (기본: sgd에서는 데이터 세트의 값, 파일이면 bce와 cce에서 0.3, 나머지 0.05. "
        + "momentum과 nesterov에서는 그 10분의 1. rmsprop, adam, adamw에서는 0.001)"
    case .batchSize: "배치 하나의 예제 수입니다. (기본: all, 전부)"
    case .epochs:
      "훈련 예제 전체를 도는 횟수입니다. 0이면 평가만 합니다. (기본: 200. compare: 목표에서 끝나는 "
        + "실행은 3000)"
    case .seed: "시작 가중치, 예제의 순서, 나눔을 뽑습니다. (기본: 1)"
    case .initialization:
      "가중치를 시작하는 방법입니다: " + names(Initializer.self)
        + ". glorot-uniform*4처럼 쓰면 네 배로 시작합니다. 수를 직접 적을 수도 있습니다: 층마다 W를 행 순서로, "
        + "그다음 b. (기본: glorot-uniform)"
    case .hiddenBias: "은닉층의 시작 편향입니다."
    case .l1: "벌점 λ·Σ|W|의 λ입니다. (기본: 0)"
    case .l2:
      "벌점 (λ/2)·Σ‖W‖²의 λ입니다. adamw에서는 벌점이 없고, 스텝마다 가중치가 자신의 α·λ만큼 줄어듭니다. "
        + "(기본: 0)"
    case .clipNorm:
      "모든 가중치와 편향에 대한 그래디언트의 길이가 X보다 길면, 스텝마다 X로 줄입니다. (기본: none)"
    case .decay: "에폭 k의 학습률은 α / (1 + X·k)입니다. (기본: 0)"
    case .precision: names(Precision.self) + ". (기본: double)"
    case .noise: "생성된 데이터 세트의 잡음입니다."
    case .rows: "생성된 데이터 세트의 행 수입니다."
    case .dataSeed: "시드를 바꾸면 생성된 데이터 세트를 새로 뽑습니다. (기본: 1)"
    case .scaling: names(Scaling.self) + ", 특성의 스케일링입니다. (기본: auto)"
    case .validation: "검증용으로 떼어 두는 행의 비율입니다. (기본: 0)"
    case .noShuffle: "에폭마다 예제를 파일 순서대로 씁니다."
    case .targetCost: "비용이 이 값 이하가 된 첫 에폭을 알립니다. (기본: 데이터 세트의 값)"
    case .stopAtTarget: "목표 비용에서 멈춥니다."
    }
  }

  fileprivate var koreanTitle: String {
    switch self {
    case .dataset: "데이터 세트"
    case .target: "목표 열"
    case .scaling: "스케일링"
    case .validation: "검증용 비율"
    case .noise: "잡음"
    case .rows: "행 수"
    case .dataSeed: "데이터 시드"
    case .layers: "층"
    case .loss: "손실"
    case .optimizer: "옵티마이저"
    case .learningRate: "학습률"
    case .decay: "감쇠"
    case .batchSize: "배치 크기"
    case .noShuffle: "파일 순서 배치"
    case .l1: "L1 벌점"
    case .l2: "L2 벌점"
    case .clipNorm: "그래디언트 클리핑"
    case .seed: "시드"
    case .initialization: "초기화"
    case .hiddenBias: "은닉층 편향"
    case .precision: "정밀도"
    case .epochs: "에폭"
    case .targetCost: "목표 비용"
    case .stopAtTarget: "목표에서 멈춤"
    }
  }
}
