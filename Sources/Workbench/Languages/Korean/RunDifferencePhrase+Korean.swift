extension RunDifferencePhrase {
  var korean: String {
    switch self {
    case .output(let activation): "출력 \(activation?.rawValue ?? "")"
    case .loadedWeights: "불러온 가중치"
    case .changed(let epoch): "에폭 \(epoch)에 바꿈"
    case .noHiddenLayer: "은닉층 없음"
    }
  }
}
