extension ActivationPhrase {
  var korean: String {
    switch self {
    case .title: "활성화 함수"
    case .softmax(let outputs, let shares):
      """
      softmax: 출력 \(outputs)개의 z를
      비율로 바꿉니다: \(shares).
      비율마다 모든 z에 달려 있어
      곡선 g(z)가 없습니다.
      """
    case .layerZ: "이 층의 z"
    case .itsZ: "층의 z"
    case .meanSlope(let slope): "평균 기울기 \(slope)"
    case .flatShare(let share): "평평한 비율 \(share)"
    case .dead(let dead, let units): "죽은 유닛 \(dead)/\(units)"
    case .numbers(let slope, let flat, let dead, let units):
      "g′ \(slope) 평평함 \(flat) 죽음 \(dead)/\(units)"
    }
  }
}
