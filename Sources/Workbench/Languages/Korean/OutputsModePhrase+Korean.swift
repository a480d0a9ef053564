extension OutputsModePhrase {
  var korean: String {
    switch self {
    case .mode(.plane): "평면 위의 출력"
    case .mode(.unit): "유닛 하나"
    case .mode(.curve): "맞춘 곡선"
    case .mode(.examples): "크게 틀린 순서, 매초"
    case .mode(.weights): "1층의 가중치"
    case .mode(.predicted): "예측과 실제"
    case .mode(.residuals): "예측 − 실제"
    case .mode(.confusion): "혼동 행렬"
    case .mode(.spread): "레이블별 출력"
    case .mode(.units): "유닛의 값"
    }
  }
}
