extension AdvicePhrase {
  var korean: String {
    switch self {
    case .title: "조언"
    case .reading(let run): "\(run)   데이터 읽는 중"
    case .whatYIs: "y의 값"
    case .output: "출력"
    case .loss: "손실"
    case .why: "이유"
    case .hiddenLayers: "은닉층: 다른 이유가 없으면 ReLU를 씁니다."
    case .hiddenLayersShort: "은닉층: ReLU"
    }
  }
}
