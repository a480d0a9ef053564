extension HeaderPhrase {
  var korean: String {
    switch self {
    case .batch(let size): "배치 \(size)"
    case .fullBatch: "전체 배치"
    case .single: "단정밀도"
    case .seed(let seed): "시드 \(seed)"
    case .bestRates(let share): "최적 학습률 \(share)"
    case .ended: "끝남"
    case .paused: "멈춤"
    case .running: "실행 중"
    case .epochsPerSecond(let rate): "\(rate) 에폭/초"
    }
  }
}
