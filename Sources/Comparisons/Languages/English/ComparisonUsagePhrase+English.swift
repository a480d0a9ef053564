extension ComparisonUsagePhrase {
  var english: String {
    switch self {
    case .softmax(let text): "softmax is for the output layer only; --activations has \(text)"
    case .noHiddenLayer:
      "activations are compared in the hidden layers, and this network has none"
    case .variantLength(let layers, let count, let text):
      "a variant names one activation for all hidden layers or one for each of the \(layers), not "
        + "\(count) as \(text) does"
    case .variantTwice(let text):
      "--activations names each variant once; \(text) is there twice"
    case .unitsOnly(let said):
      "here --layers takes units only for the hidden layers, as in 25,15,1:sigmoid, and "
        + "--activations the rest; not \(said)"
    case .seeds(let most, let said):
      "--seeds takes a whole number from 1 to \(most), not '\(said)'"
    case .seedsBeyond(let greatest, let count, let first):
      "seeds go up to \(greatest); \(count) from \(first) on go beyond it"
    case .shard(let said): "--shard takes I/N, part I from 1 to N, as in 2/8, not \(said)"
    case .setup(let said):
      "a comparison's set-up says dataset=, layers=, activations= and seeds=, not \(said)"
    }
  }
}
