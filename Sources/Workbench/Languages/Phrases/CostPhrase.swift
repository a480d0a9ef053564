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
