extension RunsPhrase {
  var english: String {
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
    case .reachedTarget(let target): "reached \(target)"
    case .timeToTarget: "time to it"
    case .sooner: "sooner"
    case .trained: "trained"
    case .nothing: "nothing"
    case .diverged: "diverged"
    case .divergedAt(let epoch): "diverged \(epoch)"
    case .more(let count, let arrow): "\(count) more \(arrow)"
    case .noData: "no data"
    case .readingData: "reading"
    case .noTarget: "no target"
    case .waiting(let run): "waiting for \(run)"
    case .notYet: "not yet"
    }
  }
}
