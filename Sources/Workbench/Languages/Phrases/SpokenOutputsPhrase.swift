import Localization

/// What a network computes, and what it learns from, in words.
enum SpokenOutputsPhrase: Phrase {
  case taken(String, for: String, count: String)
  case predicted(String, actual: String)
  case target(String)
  case pictures(Int, by: Int)
  case feature(String, least: String, mean: String, greatest: String)
}
