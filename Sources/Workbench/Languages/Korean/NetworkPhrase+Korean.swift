extension NetworkPhrase {
  var korean: String {
    switch self {
    case .title: "신경망"
    case .parameters(let count): "매개변수 \(count)개"
    case .inputs(let count): "입력 \(count)개"
    }
  }
}
