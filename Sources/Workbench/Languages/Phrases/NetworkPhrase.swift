import Localization

/// What the diagram of the network says.
enum NetworkPhrase: Phrase {
  case title
  case parameters(String)
  case inputs(Int)
}
