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

extension RunsPhrase {
  var message: Message {
    switch self {
    case .run: "run"
    case .hiddenLayers: "hidden layers"
    case .differs: "what differs"
    case .name: "name"
    case .cost: "cost J"
    case .heldOutCost: "held out J"
    case .accuracy: "accuracy"
    case .heldOutR2: "held out R²"
    case .reached: "reached"
    case .reachedTarget(let target): say("reached {target}", target: target)
    case .timeToTarget: "time to it"
    case .sooner: "sooner"
    case .trained: "trained"
    case .nothing: "nothing"
    case .diverged: "diverged"
    case .divergedAt(let epoch): say("diverged {epoch}", epoch: epoch)
    case .more(let count, let arrow): say("{count} more {arrow}", count: count, arrow: arrow)
    case .noData: "no data"
    case .readingData: "reading"
    case .noTarget: "no target"
    case .waiting(let run): say("waiting for {run}", run: run)
    case .notYet: "not yet"
    }
  }
}
