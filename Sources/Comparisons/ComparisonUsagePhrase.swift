import Localization

/// What is wrong with what a comparison, or a plot of activations, is asked to do.
enum ComparisonUsagePhrase: Phrase {
  case softmax(in: String)
  case noHiddenLayer
  /// A variant of `count` activations for so many hidden layers.
  case variantLength(Int, count: Int, in: String)
  case variantTwice(String)
  case variantRate(String, in: String)
  case unitsOnly(instead: String)
  case seeds(most: Int, instead: Int)
  case seedsBeyond(greatest: UInt64, count: Int, first: UInt64)
  case shard(instead: String)
  case setup(instead: String)
}

extension ComparisonUsagePhrase {
  var message: Message {
    switch self {
    case .softmax(let text):
      say("softmax is for the output layer only, but --activations has {text}", text: text)
    case .noHiddenLayer: "activations are compared in the hidden layers, but this network has none"
    case .variantLength(let layers, let count, let text):
      say(
        """
        a variant names one activation for all hidden layers or one for each of the {layers}, \
        not {count} as {text} does
        """, layers: layers, count: count, text: text)
    case .variantTwice(let text):
      say("--activations names each variant once, but {text} is there twice", text: text)
    case .variantRate(let rate, let text):
      say(
        "a learning rate is a number above 0, not {rate} as in {text}", rate: rate, text: text)
    case .unitsOnly(let said):
      say(
        """
        here --layers takes units only for the hidden layers, as in 25,15,1:sigmoid, and \
        --activations the rest; not {said}
        """, said: said)
    case .seeds(let most, let said):
      // What was said is told as it was.
      say(
        "--seeds takes a whole number from 1 to {most}, not '{said}'", most: most,
        said: String(said))
    case .seedsBeyond(let greatest, let count, let first):
      say(
        "seeds go up to {greatest}; {count} seeds from {first} on go beyond it",
        greatest: greatest, count: count, first: first)
    case .shard(let said):
      say("--shard takes I/N, part I from 1 to N, as in 2/8, not {said}", said: said)
    case .setup(let said):
      say(
        "a comparison's set-up says dataset=, layers=, activations= and seeds=, not {said}",
        said: said)
    }
  }
}
