import Localization

/// What is said of a race in a sentence: which run was sooner, and what is left after quitting.
enum SummaryPhrase: Phrase {
  /// The quickest and the slowest that reached the target, each with its epoch.
  case together(Character, Character, target: String, epoch: Int)
  case sooner(Character, at: Int, than: Character, later: Int, target: String)
  /// So many times sooner.
  case timesSooner(
    Character, at: Int, than: Character, later: Int, target: String, ratio: String)
  case trained(dataset: String, rows: Int?, networks: String)
  case noData(Character)
  case notStarted(Character)
  case diverged(Character, epoch: Int)
  case ended(Character, epoch: Int, cost: String)
  /// `load` is an option of its own, or empty.
  case again(line: String, load: String)
  /// What the line does not repeat.
  case notRepeated([String])
  case change(Character, epoch: Int, String)
  case moreChanges(Character, Int)
  case notLoaded([String])
}
