extension KerasTerm {
  var korean: String {
    switch self {
    case .keras:
      """
      케라스
      층, 손실, 옵티마이저의 라이브러리입니다. 프랑수아 숄레가 독립된 프로젝트로 만들었고, TensorFlow \
      2.0(2019년)부터 TensorFlow의 일부가 되었습니다. 그래서 tf.keras.losses라고 씁니다.
      """
    case .tensorFlow:
      """
      텐서플로
      텐서와 그 그래디언트를 계산하는 구글의 라이브러리입니다. 프로그램에서는 tf라고 부릅니다.
      """
    case .sequential:
      """
      Sequential 모델
      층들을 이어 모델 하나로 만듭니다. 층마다 앞 층의 출력을 받습니다. 세 단계 가운데 1단계입니다.
      """
    case .dense:
      """
      Dense 층
      유닛마다 앞 층의 출력을 모두 받는 층입니다. 예: Dense(25, activation="relu").
      """
    case .input:
      """
      Input 층
      예제 하나의 특성이 몇 개인지 알립니다.
      """
    case .leakyReLULayer:
      """
      LeakyReLU 객체
      음수 z에서의 기울기를 받는 리키 렐루 객체입니다. Keras의 "leaky_relu"는 기울기가 0.2입니다.
      """
    case .setWeights:
      """
      set_weights 메서드
      층에 가중치 [입력 × 유닛]과 편향을 넣습니다. 프로그램이 실행과 같은 곳에서 시작합니다.
      """
    case .compile:
      """
      compile 메서드
      세 단계 가운데 2단계입니다. 어떤 손실, 곧 어떤 비용을 어떤 옵티마이저로 줄일지 정합니다.
      """
    case .binaryCrossentropy:
      """
      BinaryCrossentropy 손실
      Keras의 이진 교차 엔트로피이며, 목표가 0 또는 1일 때의 손실입니다. ()를 붙여 부릅니다.
      """
    case .categoricalCrossentropy:
      """
      CategoricalCrossentropy 손실
      Keras의 범주형 교차 엔트로피입니다. 목표에는 클래스마다 열이 하나씩 있습니다.
      """
    case .meanSquaredError:
      """
      MeanSquaredError 손실
      Keras의 평균 제곱 오차이며 회귀의 손실입니다. ½을 곱하지 않습니다.
      """
    case .reduceMean:
      """
      tf.reduce_mean 함수
      텐서를 한 축을 따라 평균합니다.
      """
    case .optimizerClass:
      """
      SGD 객체
      Keras의 경사 하강법입니다. 학습률은 1이 아니라 1.0과 같은 실수로 적습니다.
      """
    case .adamClass:
      """
      Adam 객체
      아담 옵티마이저 객체입니다. 예: Adam(learning_rate=0.001). Keras의 Adam은 제곱 평균의 편향을 \
      보정하기 전에 ε을 더하므로, 프로그램에는 보정한 뒤에 더하는 클래스가 있습니다.
      """
    case .ownOptimizer:
      """
      Optimizer 클래스
      Keras 옵티마이저의 바탕입니다. 직접 만든 클래스는 그래디언트 g로 가중치 w를 어떻게 바꿀지 \
      update_step에 적고, build에서 같은 모양의 메모리를 만듭니다.
      """
    case .penalty:
      """
      kernel_regularizer 규제
      층의 가중치에 대한 규제 항을 구하는 함수입니다. Keras는 이것을 손실에 더합니다. Keras의 L1L2는 \
      Σ w²에 l2를 곱하지만 여기의 규제는 (λ/2) Σ w²입니다.
      """
    case .floatType:
      """
      set_floatx 함수
      Keras의 수가 얼마나 정확한지 정합니다. 기본은 float32이고 float64도 있습니다.
      """
    case .fit:
      """
      fit 메서드
      세 단계 가운데 3단계입니다. 경사 하강법으로 모델을 X와 y에 그만큼의 에폭 동안 맞춥니다. 역전파는 \
      모두 이 안에서 합니다.
      """
    case .batches:
      """
      batches 제너레이터
      실행과 같은 순서로 배치를 하나씩 fit에 넘깁니다.
      """
    case .callbacks:
      """
      LambdaCallback 콜백
      fit이 도는 동안 함수를 부릅니다. 여기서는 에폭마다 비용을 출력하고, 실행이 끝나는 곳에서 훈련을 \
      멈춥니다.
      """
    case .scheduler:
      """
      LearningRateScheduler 콜백
      에폭마다 시작하기 전에 학습률을 정합니다. 학습률 감쇠에 씁니다.
      """
    case .evaluate:
      """
      evaluate 메서드
      배우지 않고 예제의 비용만 계산합니다.
      """
    }
  }
}
