import Localization

/// What a comparison's results say, in sentences. Scores and costs are written already.
enum AnswerPhrase: Phrase {
  case at(String, rate: String)
  case fastest(String, goal: String, epochs: String)
  case fastestBefore(String, goal: String, epochs: String, next: String, nextEpochs: String)
  case fastestAlone(String, goal: String, epochs: String)
  case times(String)
  case ahead(String, wins: Int, of: Int)
  case aheadOfTie(String, other: String, wins: Int, losses: Int, of: Int)
  case tie(String, goal: String, epochs: String)
  case allDiverged
  case health(Message)
  case better(String, score: String, than: String, other: String)
  case alike(least: String, greatest: String)
  case alikeAll(String)
  case errors(least: String, greatest: String)
  case error(String)
  case accuracy(String)
  case linearPlane, linearDoesAsWell, separable
  case byHeart(String, training: String, heldOut: String)
  case nothingLearnt(String)
  case imbalance(target: String, value: String, share: String)
  case greatestRate(String)
  case leastRate(String)
  case divergedIn(String, runs: Int, of: Int)
  case notThere(String, cost: String)
  case fewSeeds(Int)
  case rateFound
  case searchInterrupted
  // The table and the page
  case rate, heldOut
  case answerTitle(dataset: String)
}

extension AnswerPhrase {
  var message: Message {
    switch self {
    case .at(let name, let rate): say("{name} at {rate}", name: name, rate: rate)
    case .fastest(let name, let goal, let epochs):
      say(
        "{name} learns fastest: J ≤ {goal} after {epochs} epochs.",
        name: name, goal: goal, epochs: epochs)
    case .fastestBefore(let name, let goal, let epochs, let next, let nextEpochs):
      say(
        "{name} learns fastest: J ≤ {goal} after {epochs} epochs; {next} takes {nextEpochs}.",
        name: name, goal: goal, epochs: epochs, next: next, nextEpochs: nextEpochs)
    case .fastestAlone(let name, let goal, let epochs):
      say(
        "{name} learns fastest: J ≤ {goal} after {epochs} epochs; no other gets there.",
        name: name, goal: goal, epochs: epochs)
    case .times(let ratio): say("That is {ratio} times as long.", ratio: ratio)
    case .ahead(let name, let wins, let count):
      say(
        "{name} was ahead in {wins} of {seeds} seeds.", name: name, wins: String(wins),
        seeds: String(count))
    case .aheadOfTie(let name, let other, let wins, let losses, let count):
      say(
        "{name} was ahead of {other} in {wins} of {seeds} seeds and behind in {losses}, which may be chance.",
        name: name, other: other, wins: String(wins), losses: String(losses), seeds: String(count))
    case .tie(let names, let goal, let epochs):
      say(
        "{names} tie: J ≤ {goal} after {epochs} epochs.",
        names: names, goal: goal, epochs: epochs)
    case .allDiverged: "Every run diverged: smaller rates are worth a try (--learning-rates)."
    case .health(let states): say("{states}.", states: states)
    case .better(let name, let score, let than, let other):
      say(
        "On held-out rows {name} is better: {score}; {than} has {other}.",
        name: name, score: score, than: than, other: other)
    case .alike(let least, let greatest):
      say(
        "On held-out rows no other is surely better: {least} to {greatest}.",
        least: least, greatest: greatest)
    case .alikeAll(let score): say("On held-out rows: {score}.", score: score)
    case .errors(let least, let greatest):
      say(
        "RMSE {least} to {greatest}, in the units of the target.", least: least, greatest: greatest)
    case .error(let error): say("RMSE {error}, in the units of the target.", error: error)
    case .accuracy(let share): say("accuracy {share}", share: share)
    case .linearPlane:
      "These data can be separated by a plane: linear wins, being the simplest."
    case .linearDoesAsWell:
      "On held-out rows a plane does as well: linear wins, being the simplest."
    case .separable:
      "These data can be separated by a plane: linear layers are enough."
    case .byHeart(let name, let training, let heldOut):
      say(
        "{name} learns rows by heart: {training} on those that train, {heldOut} on others.",
        name: name, training: training, heldOut: heldOut)
    case .nothingLearnt(let score):
      say("Nothing was learnt: always giving the same answer has {score}.", score: score)
    case .imbalance(let target, let value, let share):
      say(
        "{target} is {value} in {share} of the rows: always saying {value} is right in {share}.",
        target: target, value: value, share: share)
    case .greatestRate(let name):
      say("{name} has the greatest rate that was tried: a greater one may be better.", name: name)
    case .leastRate(let name):
      say("{name} has the least rate that was tried: a smaller one may be better.", name: name)
    case .divergedIn(let name, let runs, let all):
      say(
        "{name} diverged in {runs} of {all} runs.", name: name, runs: String(runs),
        all: String(all))
    case .notThere(let name, let cost):
      say("{name} does not get there: it ends at J {cost}.", name: name, cost: cost)
    case .fewSeeds(let count):
      say(
        "{count} seed is too few to be sure of any difference: --seeds 10.",
        or: "{count} seeds are too few to be sure of any difference: --seeds 10.", count: count)
    case .rateFound: "Each has its own rate, which won a race of those that were tried."
    case .searchInterrupted:
      "interrupted while rates raced: what is said is of short runs from few seeds"
    case .rate: say("rate", context: "column")
    case .heldOut: say("held out", context: "column")
    case .answerTitle(let dataset): say("{dataset}: what learns fastest", dataset: dataset)
    }
  }
}
