import Localization

/// The titles of the table of runs, and what its cells say in words.
enum RunsPhrase: Phrase {
  case run, hiddenLayers, differs, name, cost, heldOutCost, accuracy, heldOutR2, reached
  case reachedTarget(String)
  case timeToTarget, sooner, trained
  /// In a cell, where nothing differs.
  case nothing
  case diverged
  case divergedAt(String)
  /// How many runs the table has no line for, and on which side they are.
  case more(Int, String)
  case noData, readingData, noTarget, notYet
  /// Another run is behind, and trains alone until it has caught up.
  case waiting(for: Character)
}
