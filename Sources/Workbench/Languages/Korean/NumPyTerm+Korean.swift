extension NumPyTerm {
  var korean: String {
    switch self {
    case .numPy:
      """
      넘파이
      수의 배열을 다루는 파이썬 라이브러리입니다. 프로그램에서는 np라고 부릅니다.
      """
    case .dot:
      """
      점곱 | 내적
      같은 자리의 수끼리 곱해 더한 것입니다. np.dot(w, x) + b는 유닛의 z이고, @는 행렬 전체의 점곱입니다.
      """
    case .exponential:
      """
      지수 함수
      수마다 e의 거듭제곱을 구합니다. expm1은 거기서 1을 뺀 것으로 0 근처에서 정확합니다. 시그모이드는 \
      1 / (1 + np.exp(-z))입니다.
      """
    case .logarithm:
      """
      자연로그
      np.log는 자연로그입니다. logaddexp(0, z)는 ln(1 + eᶻ)를 넘침 없이 계산합니다.
      """
    case .selecting:
      """
      수 고르기
      수마다 큰 쪽, 작은 쪽, 조건에 맞는 쪽, 두 경계 사이를 고릅니다. np.maximum(0, z)는 ReLU입니다.
      """
    case .tanh:
      """
      np.tanh 함수
      수마다 쌍곡 탄젠트를 구합니다.
      """
    case .roots:
      """
      제곱근과 절댓값
      수마다 제곱근, 절댓값, 부호를 구합니다. np.pi는 π입니다.
      """
    case .sums:
      """
      합과 평균
      배열의 모든 수, 또는 한 축을 따라 계산합니다. 축 0은 예제 방향입니다. keepdims는 그 축을 길이 1로 \
      남깁니다.
      """
    case .shapes:
      """
      배열
      수의 배열, 방향마다의 크기, 수의 형입니다. T는 행과 열을 바꿉니다.
      """
    case .filling:
      """
      채운 배열
      0으로, 1로, 또는 0, 1, 2, …로 채운 배열입니다. isfinite는 NaN도 무한대도 아닌 수를 가립니다.
      """
    case .errorFunction:
      """
      오차 함수
      gelu의 Φ를 만드는 함수이며, erfc는 1 − erf입니다. vectorize는 배열의 수마다 함수를 부릅니다.
      """
    case .data:
      """
      X와 y
      예제마다 한 행인 특성과, 그 곁의 목표입니다. X_test와 y_test는 검증에 쓰려고 떼어 둔 것입니다.
      """
    case .matrices:
      """
      W[l]과 b[l]
      모든 것을 풀어 쓴 프로그램에서 l층의 가중치와 편향입니다.
      """
    case .forward:
      """
      forward 함수
      순전파, 곧 모든 층의 z와 a입니다. a[0]은 입력 자체입니다.
      """
    case .slopes:
      """
      기울기 함수들
      활성화 함수의 이름이 붙은 함수는 그 g와 기울기 g′입니다.
      """
    case .stable:
      """
      log_sum 변수
      모든 eᶻ의 합의 로그입니다. 넘치지 않도록 가장 큰 z(top)부터 계산합니다.
      """
    case .costFunction:
      """
      cost 함수
      프로그램의 비용, 곧 손실의 평균입니다. p는 0과 1에 닿지 않게 한 출력이고, 그렇게 고친 곳(inside가 \
      아닌 곳)에는 그래디언트가 없습니다.
      """
    case .gradients:
      """
      gradients 함수
      풀어 쓴 역전파입니다. delta는 층의 ∂J/∂z이고, dW와 db는 ∂J/∂W와 ∂J/∂b입니다.
      """
    case .penalties:
      """
      가중치 제곱의 합
      L2 벌점에 쓰는 제곱의 합입니다.
      """
    case .update:
      """
      update 함수
      매개변수 배열 p를 그래디언트 g로 한 스텝 바꿉니다. t는 스텝의 수이고, mean과 square는 아담의 이동 \
      평균입니다.
      """
    case .memory:
      """
      memory 변수
      옵티마이저가 매개변수마다 스텝에서 스텝으로 기억하는 것입니다.
      """
    case .batches:
      """
      예제의 순서
      한 에폭이 예제를 쓰는 순서와, 배치가 시작하는 자리입니다. size는 배치의 크기입니다.
      """
    case .shuffled:
      """
      shuffled 함수
      한 에폭의 예제 순서입니다. Plateau가 같은 시드에서 뽑는 난수(xoshiro256**)를 쓰므로 배치가 \
      똑같습니다.
      """
    case .telling:
      """
      tell 함수
      에폭의 비용을 출력하고 실행이 거기서 끝나는지 알립니다. 발산했거나, 목표 비용에서 멈추는 \
      실행이 목표에 이르면 끝납니다.
      """
    case .readingRows:
      """
      데이터 읽기
      data.csv를 한 줄씩 읽습니다. classes는 목표 클래스의 이름입니다.
      """
    case .readingWeights:
      """
      가중치 읽기
      시작 가중치를 읽습니다. safetensors 파일에는 텐서마다 이름과 자리를 적은 JSON 머리글이 있습니다.
      """
    case .buffer:
      """
      바이트에서 수로
      바이트를 수로 읽습니다. 텐서의 수는 begin부터 end까지 있습니다.
      """
    case .builtIns:
      """
      파이썬 | 파이썬의 말
      파이썬 자체의 말입니다. 개수, 자리와 함께, 둘을 나란히, 거꾸로 등을 뜻합니다.
      """
    }
  }
}
