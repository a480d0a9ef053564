extension NetworkPhrase {
  var english: String {
    switch self {
    case .title: "Network"
    case .parameters(let count): "\(count) parameters"
    case .inputs(let count): "\(count) inputs"
    }
  }
}
