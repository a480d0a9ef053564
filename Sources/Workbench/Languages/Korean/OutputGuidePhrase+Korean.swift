extension OutputGuidePhrase {
  var korean: String {
    switch self {
    case .target(.binary): "y는 0 또는 1"
    case .target(.classes): "y는 클래스"
    case .target(.signed): "y는 양수와 음수"
    case .target(.nonNegative): "y는 0 이상"
    case .reason(.binary): "확률"
    case .reason(.classes): "합이 1인 비율"
    case .reason(.signed): "모든 수"
    case .reason(.nonNegative): "0 이상"
    }
  }
}
