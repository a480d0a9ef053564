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
  case bestRates([Message])
  case noRate
  case oneRate(String)
}

extension RunMessagePhrase {
  var message: Message {
    switch self {
    case .curveHidden(let run): say("{run}'s curve is hidden.", run: run)
    case .curveShown(let run): say("{run}'s curve is shown.", run: run)
    case .pinned(let run): say("{run} stays at the top.", run: run)
    case .unpinned(let run): say("{run} takes its place again.", run: run)
    case .sorted(let sorting):
      say("The table is sorted by {sorting}.", sorting: TitlePhrase.sorting(sorting))
    case .nameless(let run): say("{run} has no name any more.", run: run)
    case .named(let run, let name): say("{run} is now {name}.", run: run, name: name)
    case .selected(let run, let layers): say("{run}: {layers}.", run: run, layers: layers)
    case .mostRuns(let count):
      say("There are at most {count} runs. Press X to delete the selected one.", count: count)
    case .forked(let run, let parent, isRunning: true):
      say("{run} starts as {parent} did. Press a to change it.", run: run, parent: parent)
    case .catchesUp(let run, let parent):
      say(
        "{run} starts as {parent} did and catches up; the others wait. Press a to change it.",
        run: run, parent: parent)
    case .forked(let run, let parent, isRunning: false):
      say(
        "{run} starts as {parent} did. Press a to change it, then Space: it catches up.",
        run: run, parent: parent)
    case .lastRun: "The last run stays. Press f to make another."
    case .deleted(let run): say("{run} is deleted. Press u to take that back.", run: run)
    case .dataFirst: "A best rate is looked for once every run has its data."
    case .searching: "Looking for each run's best rate. Press Esc to give up."
    case .searched(let share):
      say("Looking for each run's best rate … {share}. Press Esc to give up.", share: share)
    case .searchGivenUp: "The search is given up; the rates stay as they are."
    case .bestRates(let rates):
      say(
        "Each at its own best rate: {rates}. Press @ for one rate again.",
        rates: rates.joined(separator: ", "))
    case .noRate: "at none"
    case .oneRate(let rate): say("All at the rate {rate} again, from epoch 0.", rate: rate)
    }
  }
}
