extension RunsPhrase {
  var korean: String {
    switch self {
    case .run: "실행"
    case .hiddenLayers: "은닉층"
    case .differs: "다른 점"
    case .name: "이름"
    case .cost: "비용 J"
    case .heldOutCost: "검증용 J"
    case .accuracy: "정확도"
    case .heldOutR2: "검증용 R²"
    case .reached: "도달"
    case .reachedTarget(let target): "\(target) 도달"
    case .timeToTarget: "도달 시간"
    case .sooner: "빠르기"
    case .trained: "훈련 시간"
    case .nothing: "없음"
    case .diverged: "발산"
    case .divergedAt(let epoch): "\(epoch)에 발산"
    case .more(let count, let arrow): "\(count)개 더 \(arrow)"
    case .noData: "데이터 없음"
    case .readingData: "읽는 중"
    case .noTarget: "목표 없음"
    case .waiting(let run): "\(run) 기다리는 중"
    case .notYet: "아직"
    }
  }
}
