extension SpokenRunPhrase {
  var english: String {
    switch self {
    case .race(let data, let target, let standing):
      "On \(data)\(target.map { ", target cost \($0)" } ?? ""): \(words(standing))."
    case .run(let run, let name, let layers, let standing):
      "\(run)\(name.isEmpty ? "" : " (\(name))"): \(layers); \(standing)."
    case .selected: "selected"
    case .batches(let batch, let count): "batch \(batch) of \(count)"
    case .cost(let cost): "cost \(cost)"
    case .heldOutCost(let cost): "held out \(cost)"
    case .accuracy(let share): "accuracy \(share)"
    case .rate(let rate): "learning rate \(rate)"
    case .reached(let target, let epoch): "reached \(target) at epoch \(epoch)"
    case .missed(let target): "did not reach \(target)"
    case .notYet(let target): "not yet at \(target)"
    case .diverged(let epoch): "diverged at epoch \(epoch)"
    case .atEnd: "at its end"
    }
  }

  private func words(_ standing: Standing) -> String {
    switch standing {
    case .running: "running"
    case .paused: "paused"
    case .ended: "all runs have ended"
    }
  }
}
