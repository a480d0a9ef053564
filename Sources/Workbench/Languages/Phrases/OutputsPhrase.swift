import Localization

/// What is said about all that a network computes.
enum OutputsPhrase: Phrase {
  case title
  case titleOf(Character)
  case computing
  /// Where the target has no name.
  case target
  case right(String)
  case rightOf(Int, of: Int)
  case wrongOf(Int, of: Int)
  /// Where not all were looked at.
  case sample(Int, of: Int)
  case page(Int, of: Int)
}
