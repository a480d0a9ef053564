import Analysis
import Comparisons
import Localization

/// What was wrong with a variant's runs, as the health of each was found: how many were slowed, how many died.
enum RunsHealthPhrase: Phrase {
  case ofVariant(String, Message)
  /// Of the seeds that were watched, where there are more.
  case ofFirst(Int, String, Message)
  case of(Health.Kind, runs: Int, all: Int)

  /// `sigmoid: slowed by small slopes in 21 of 24 runs, on a plateau in 2 of 24 runs`; `nil` where nothing was wrong
  /// but that runs diverged, which is said with their seeds.
  static func told(of summary: VariantSummary, name: String) -> RunsHealthPhrase? {
    let watched = summary.health.values.reduce(0, +)
    let faults = summary.faults.map {
      RunsHealthPhrase.of($0.state, runs: $0.runs, all: watched).message
    }
    guard !faults.isEmpty else { return nil }
    let states = faults.joined(separator: ", ")
    return watched < summary.runs ? .ofFirst(watched, name, states) : .ofVariant(name, states)
  }
}

extension RunsHealthPhrase {
  var message: Message {
    switch self {
    case .ofVariant(let name, let states): say("{name}: {states}", name: name, states: states)
    case .ofFirst(let count, let name, let states):
      say(
        "{name}, the first {count} seeds: {states}", name: name, count: String(count),
        states: states)
    case .of(let state, let runs, let all): Self.message(state, String(runs), String(all))
    }
  }

  private static func message(_ state: Health.Kind, _ runs: String, _ all: String) -> Message {
    switch state {
    case .plateau: say("on a plateau in {runs} of {all} runs", runs: runs, all: all)
    case .slowed: say("slowed by small slopes in {runs} of {all} runs", runs: runs, all: all)
    case .saturated: say("a layer was saturated in {runs} of {all} runs", runs: runs, all: all)
    case .dead: say("a layer died in {runs} of {all} runs", runs: runs, all: all)
    case .nearFloor: say("as low as it can get in {runs} of {all} runs", runs: runs, all: all)
    case .oscillating: say("J jumped, and fell, in {runs} of {all} runs", runs: runs, all: all)
    case .largeSteps: say("the steps were too large in {runs} of {all} runs", runs: runs, all: all)
    case .diverging: say("J rose in {runs} of {all} runs", runs: runs, all: all)
    case .diverged: say("diverged in {runs} of {all} runs", runs: runs, all: all)
    case .overfitting: say("overfitting in {runs} of {all} runs", runs: runs, all: all)
    case .settled: say("settled in {runs} of {all} runs", runs: runs, all: all)
    case .done: say("at the target in {runs} of {all} runs", runs: runs, all: all)
    case .learning: say("learning in {runs} of {all} runs", runs: runs, all: all)
    }
  }
}
