import Localization

/// What a comparison says of its set-up, its variants and its runs: in the table, on the chart and
/// on a slide.
enum ComparisonPhrase: Phrase {
  // The set-up, in pieces of a line
  case network(dataset: String, layers: String, goal: String?, seeds: Message)
  case seed(UInt64)
  case seeds(first: UInt64, last: UInt64)
  case optimizer(loss: String, String, rate: String)
  case optimizerAtOwnRates(loss: String, String)
  case ownOptimizers(loss: String)
  case batches(String)
  case fullBatch
  case weights(String)
  case atMostEpochs(String)
  case epochs(String)
  // The table
  case hiddenLayers, finalCost, reached, ratio
  case epochsTo(String)
  /// Milliseconds to a cost, or seconds.
  case milliseconds(to: String)
  case seconds(to: String)
  case diverged, never
  // Notes below it
  case missed(String, target: String, epochs: String, runs: Message)
  case divergedIn(String, runs: Message)
  case seedsOf(Int, of: Int, seeds: String)
  case interrupted(Int, of: Int)
  case part(Int, of: Int)
  // Chart and slide
  case eachEpoch(seeds: Message)
  case medians(Int)
  case target(String)
  case slideTitle(dataset: String, seeds: Message)
  case slideSubtitle(layers: String, rest: String)
  case epochAxis(isLogarithmic: Bool)
  case costAxis
  case medianEpochs(String)
  case reachedTarget(Int, of: Int)
  case finalCostOf(String)
}

extension ComparisonPhrase {
  var message: Message {
    switch self {
    case .network(let dataset, let layers, let goal?, let seeds):
      say(
        "{dataset}, network {layers}, J ≤ {goal}, {seeds}",
        dataset: dataset, layers: layers, goal: goal, seeds: seeds)
    case .network(let dataset, let layers, nil, let seeds):
      say("{dataset}, network {layers}, {seeds}", dataset: dataset, layers: layers, seeds: seeds)
    case .seed(let seed): say("seed {seed}", seed: seed)
    case .seeds(let first, let last): say("seeds {first} to {last}", first: first, last: last)
    case .optimizer(let loss, let optimizer, let rate):
      say("{loss}, {optimizer} at {rate}", loss: loss, optimizer: optimizer, rate: rate)
    case .optimizerAtOwnRates(let loss, let optimizer):
      say("{loss}, {optimizer}, each at its own rate", loss: loss, optimizer: optimizer)
    case .ownOptimizers(let loss):
      say("{loss}, each with its own optimizer and rate", loss: loss)
    case .batches(let size): say("batches of {size}", size: size)
    case .fullBatch: "full batch"
    case .weights(let path): say("weights of {path}", path: path)
    case .atMostEpochs(let count): say("at most {count} epochs", count: count)
    case .epochs(let count): say("{count} epochs", count: count)
    case .hiddenLayers: "hidden layers"
    case .finalCost: "final cost"
    case .reached: "reached"
    case .ratio: "ratio"
    case .epochsTo(let goal): say("epochs to {goal}", goal: goal)
    case .milliseconds(let goal): say("ms to {goal}", goal: goal)
    case .seconds(let goal): say("s to {goal}", goal: goal)
    case .diverged: "diverged"
    case .never: say("never", context: "table")
    case .missed(let variant, let target, let epochs, let runs):
      say(
        "{variant} did not reach {target} within {epochs} epochs in {runs}",
        variant: variant, target: target, epochs: epochs, runs: runs)
    case .divergedIn(let variant, let runs):
      say("{variant} diverged in {runs}", variant: variant, runs: runs)
    case .seedsOf(let count, let runs, let seeds):
      say(
        "{count} of {runs} runs: seed {seeds}", or: "{count} of {runs} runs: seeds {seeds}",
        count: count, runs: runs, seeds: seeds)
    case .interrupted(let count, let expected):
      say(
        "interrupted: {count} of {expected} runs are complete, and only they are counted",
        count: count, expected: expected)
    case .part(let count, let all):
      say(
        "a part: {count} of the comparison's {all} runs; plateau report joins the parts' CSVs",
        count: count, all: all)
    case .eachEpoch(let seeds): say("J(W,B) after each epoch: {seeds}", seeds: seeds)
    case .medians(let count): say("median and quartiles of {count} seeds", count: count)
    case .target(let cost): say("target {cost}", cost: cost)
    case .slideTitle(let dataset, let seeds):
      say("{dataset}: cost over epochs, {seeds}", dataset: dataset, seeds: seeds)
    case .slideSubtitle(let layers, let rest):
      say("network {layers}, {rest}", layers: layers, rest: rest)
    case .epochAxis(isLogarithmic: true): "epoch, logarithmic"
    case .epochAxis(isLogarithmic: false): "epoch"
    case .costAxis: "cost J(W,B)"
    case .medianEpochs(let count): say("{count} epochs", count: count)
    case .reachedTarget(let count, let runs):
      say("{count} of {runs} reached the target", count: count, runs: runs)
    case .finalCostOf(let cost): say("final cost {cost}", cost: cost)
    }
  }
}
