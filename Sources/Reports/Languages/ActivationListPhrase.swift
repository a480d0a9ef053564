import Localization

/// What is wrong with a list of activations to be plotted.
enum ActivationListPhrase: Phrase {
  case softmax
  /// The name as it was written, in quotes.
  case repeated(String)
}

extension ActivationListPhrase {
  var message: Message {
    switch self {
    case .softmax:
      "a plot is of an activation of one variable; softmax is of all of a layer's at once"
    case .repeated(let name):
      say("a plot names each activation once; {name} is there twice", name: name)
    }
  }
}
