extension ActivationListPhrase {
  var english: String {
    switch self {
    case .softmax:
      "a plot is of an activation of one variable; softmax is of all of a layer's at once"
    case .repeated(let name): "a plot names each activation once; \(name) is there twice"
    }
  }
}
