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
      """
      only activations of one variable can be plotted; softmax depends on all of a layer's z at \
      once
      """
    case .repeated(let name):
      say("a plot names each activation once, but {name} is there twice", name: name)
    }
  }
}
