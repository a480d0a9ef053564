extension RunMessagePhrase {
  var english: String {
    switch self {
    case .curveHidden(let run): "\(run)'s curve is hidden."
    case .curveShown(let run): "\(run)'s curve is shown."
    case .pinned(let run): "\(run) stays at the top."
    case .unpinned(let run): "\(run) takes its place again."
    case .sorted(let sorting): "The table is sorted by \(TitlePhrase.sorting(sorting).english)."
    case .nameless(let run): "\(run) has no name any more."
    case .named(let run, let name): "\(run) is now \(name)."
    case .selected(let run, let layers): "\(run): \(layers)."
    case .mostRuns(let count): "There are \(count) runs at most: X deletes the selected one."
    case .forked(let run, let parent, isRunning: true):
      "\(run) starts as \(parent) did. Press a to change it."
    case .catchesUp(let run, let parent):
      "\(run) starts as \(parent) did and catches up; the others wait. Press a to change it."
    case .forked(let run, let parent, isRunning: false):
      "\(run) starts as \(parent) did. Press a to change it, then Space: it catches up."
    case .lastRun: "The last run stays: f makes another."
    case .deleted(let run): "\(run) is deleted. Press u to take that back."
    case .dataFirst: "A best rate is looked for once every run has its data."
    case .searching: "Looking for each run's best rate. Esc gives it up."
    case .searched(let share): "Looking for each run's best rate … \(share). Esc gives it up."
    case .searchGivenUp: "The search is given up; the rates stay as they are."
    case .bestRates(let rates):
      "Each at its own best rate: \(rates.joined(separator: ", ")). @ goes back to one for all."
    case .noRate: "at none"
    case .oneRate(let rate): "All at the rate \(rate) again, from epoch 0."
    }
  }
}
