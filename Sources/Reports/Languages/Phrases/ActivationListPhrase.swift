import Localization

/// What is wrong with a list of activations to be plotted.
enum ActivationListPhrase: Phrase {
  case softmax
  /// The name as it was written, in quotes.
  case repeated(String)
}
