import Localization
import Session

/// What the cost chart says.
enum CostPhrase: Phrase {
  case title, logarithmic, linear
  case smoothed(weight: String)
  case zoomed
  case counted(EpochAxis)
  case axis(EpochAxis)
  case noPlace(String)
  case target(String)
  case reached(Character, epoch: Int)
  case divergedAt(Int)
  /// Where the crosshair stands.
  case epoch(Int)
  case step(Int)
  /// Of a run's point that is not just there.
  case atEpoch(Int)
  case heldOut(String)
}

extension CostPhrase {
  var message: Message {
    switch self {
    case .title: "Cost J(W,B)"
    case .logarithmic: "log"
    case .linear: "linear"
    case .smoothed(let weight): say("mean {weight}", weight: weight)
    case .zoomed: "zoomed"
    case .counted(.epochs): "epochs"
    case .counted(.steps): "steps"
    case .counted(.seconds): "seconds"
    case .axis(.epochs): "epoch"
    case .axis(.steps): "step"
    case .axis(.seconds): "s"
    case .noPlace(let count): say("points without a place on this axis: {count}", count: count)
    case .target(let cost): say("target {cost}", cost: cost)
    case .reached(let run, let epoch): say("{run} at {epoch}", run: run, epoch: epoch)
    case .divergedAt(let epoch): say("diverged at epoch {epoch}", epoch: epoch)
    case .epoch(let epoch): say("epoch {epoch}", epoch: epoch)
    case .step(let step): say("step {step}", step: step)
    case .atEpoch(let epoch): say("at epoch {epoch}", epoch: epoch)
    case .heldOut(let cost): say("held out {cost}", context: "short", cost: cost)
    }
  }
}
