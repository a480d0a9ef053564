import Localization

/// What the message line says after a key of the runs.
enum RunMessagePhrase: Phrase {
  case curveHidden(Character)
  case curveShown(Character)
  case pinned(Character)
  case unpinned(Character)
  case sorted(by: RunSorting)
  case nameless(Character)
  case named(Character, String)
  case selected(Character, layers: String)
  case mostRuns(Int)
  /// Whether the race is running, which the new run then joins.
  case forked(Character, from: Character, isRunning: Bool)
  /// A new run in a race that is running, and is ahead of it.
  case catchesUp(Character, with: Character)
  case lastRun
  case deleted(Character)
  // Each at its best rate
  case dataFirst, searching
  case searched(share: String)
  case searchGivenUp
  /// Which run has which rate: `A 0.3`.
  case bestRates([String])
  case noRate
  case oneRate(String)
}
