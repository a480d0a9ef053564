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
  case againCommand(String)
  /// What the line does not repeat.
  case notRepeated([String])
  case change(Character, epoch: Int, String)
  case moreChanges(Character, Int)
  case notLoaded([String])
}

extension SummaryPhrase {
  var message: Message {
    switch self {
    case .together(let one, let other, let target, let epoch):
      say(
        "{one} reached {target} at epoch {epoch}, and so did {other}.",
        one: one, target: target, epoch: epoch, other: other)
    case .sooner(let quickest, let epoch, let slowest, let later, let target):
      say(
        "{quickest} reached {target} at epoch {epoch}, {slowest} at epoch {later}.",
        quickest: quickest, target: target, epoch: epoch, slowest: slowest, later: later)
    case .timesSooner(let quickest, let epoch, let slowest, let later, let target, let ratio):
      say(
        """
        {quickest} reached {target} at epoch {epoch}, {ratio} times sooner than {slowest} \
        ({later}).
        """,
        quickest: quickest, target: target, epoch: epoch, ratio: ratio, slowest: slowest,
        later: later)
    case .trained(let dataset, let rows?, let networks):
      say(
        "Plateau trained on {dataset}, {rows} rows: {networks}",
        dataset: dataset, rows: rows, networks: networks)
    case .trained(let dataset, nil, let networks):
      say("Plateau trained on {dataset}: {networks}", dataset: dataset, networks: networks)
    case .noData(let run): say("{run} had no data", run: run)
    case .notStarted(let run): say("{run} had not started", run: run)
    case .diverged(let run, let epoch):
      say("{run} diverged at epoch {epoch}", context: "list", run: run, epoch: epoch)
    case .ended(let run, let epoch, let cost):
      say("{run} epoch {epoch}, J {cost}", run: run, epoch: epoch, cost: cost)
    case .again(let line, let load):
      say("Again: plateau --from '{line}'{load}", line: line, load: load)
    case .againCommand(let command): say("Again: {command}", command: command)
    case .notRepeated(let changes):
      say(
        """
        That line starts from epoch 0 with the last settings. It does not repeat what was changed on \
        the way: {changes}.
        """, changes: changes.joined(separator: "; "))
    case .change(let run, let epoch, let change):
      say("{run} at epoch {epoch} {change}", run: run, epoch: epoch, change: change)
    case .moreChanges(let run, let count): say("{run} {count} more changes", run: run, count: count)
    case .notLoaded(let runs):
      say(
        "That line does not load the weights that {runs} started from.",
        runs: runs.joined(separator: ", "))
    }
  }
}
