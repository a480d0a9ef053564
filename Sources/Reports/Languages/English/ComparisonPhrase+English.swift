extension ComparisonPhrase {
  var english: String {
    switch self {
    case .network(let dataset, let layers, let goal, let seeds):
      "\(dataset), network \(layers)\(goal.map { ", J ≤ \($0)" } ?? ""), \(seeds)"
    case .seed(let seed): "seed \(seed)"
    case .seeds(let first, let last): "seeds \(first) to \(last)"
    case .optimizer(let loss, let optimizer, let rate): "\(loss), \(optimizer) at \(rate)"
    case .batches(let size): "batches of \(size)"
    case .fullBatch: "full batch"
    case .weights(let path): "weights of \(path)"
    case .atMostEpochs(let count): "at most \(count) epochs"
    case .epochs(let count): "\(count) epochs"
    case .hiddenLayers: "hidden layers"
    case .finalCost: "final cost"
    case .reached: "reached"
    case .ratio: "ratio"
    case .epochsTo(let goal): "epochs to \(goal)"
    case .milliseconds(let goal): "ms to \(goal)"
    case .seconds(let goal): "s to \(goal)"
    case .diverged: "diverged"
    case .never: "never"
    case .missed(let variant, let target, let epochs, let runs):
      "\(variant) did not reach \(target) within \(epochs) epochs in \(runs)"
    case .divergedIn(let variant, let runs): "\(variant) diverged in \(runs)"
    case .seedsOf(let count, let runs, let seeds):
      "\(count) of \(runs) runs: seed\(count == 1 ? "" : "s") \(seeds)"
    case .interrupted(let count, let expected):
      "interrupted: \(count) of \(expected) runs are complete, and only they are counted"
    case .part(let count, let all):
      "a part: \(count) of the comparison's \(all) runs; plateau report joins the parts' CSVs"
    default: drawn
    }
  }

  private var drawn: String {
    switch self {
    case .eachEpoch(let seeds): "J(W,B) after each epoch: \(seeds)"
    case .medians(let count): "median and quartiles of \(count) seeds"
    case .target(let cost): "target \(cost)"
    case .slideTitle(let dataset, let seeds): "\(dataset): cost over epochs, \(seeds)"
    case .slideSubtitle(let layers, let rest): "network \(layers), \(rest)"
    case .epochAxis(let isLogarithmic): "epoch\(isLogarithmic ? ", logarithmic" : "")"
    case .costAxis: "cost J(W,B)"
    case .medianEpochs(let count): "\(count) epochs"
    case .reachedTarget(let count, let runs): "\(count) of \(runs) reached the target"
    case .finalCostOf(let cost): "final cost \(cost)"
    default: ""
    }
  }
}
