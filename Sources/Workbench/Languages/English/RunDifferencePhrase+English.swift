extension RunDifferencePhrase {
  var english: String {
    switch self {
    case .output(let activation): "output \(activation?.rawValue ?? "")"
    case .loadedWeights: "loaded weights"
    case .changed(let epoch): "changed at epoch \(epoch)"
    case .noHiddenLayer: "no hidden layer"
    }
  }
}
