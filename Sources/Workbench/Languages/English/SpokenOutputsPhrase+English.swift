extension SpokenOutputsPhrase {
  var english: String {
    switch self {
    case .taken(let actual, let predicted, let count): "\(actual) taken for \(predicted): \(count)"
    case .predicted(let output, let actual): "among the worst: \(output), and it is \(actual)"
    case .target(let names): "to be predicted: \(names)"
    case .pictures(let width, let height): "pictures of \(width) by \(height) pixels"
    case .feature(let name, let least, let mean, let greatest):
      "\(name): from \(least) to \(greatest), mean \(mean)"
    }
  }
}
