import Session

extension CostPhrase {
  var english: String {
    switch self {
    case .title: "Cost J(W,B)"
    case .logarithmic: "log"
    case .linear: "linear"
    case .smoothed(let weight): "mean \(weight)"
    case .zoomed: "zoomed"
    case .counted(.epochs): "epochs"
    case .counted(.steps): "steps"
    case .counted(.seconds): "seconds"
    case .axis(.epochs): "epoch"
    case .axis(.steps): "step"
    case .axis(.seconds): "s"
    case .noPlace(let count): "points without a place on this axis: \(count)"
    case .target(let cost): "target \(cost)"
    case .reached(let run, let epoch): "\(run) at \(epoch)"
    case .divergedAt(let epoch): "diverged at epoch \(epoch)"
    case .epoch(let epoch): "epoch \(epoch)"
    case .step(let step): "step \(step)"
    case .atEpoch(let epoch): "at epoch \(epoch)"
    case .heldOut(let cost): "held out \(cost)"
    }
  }
}
