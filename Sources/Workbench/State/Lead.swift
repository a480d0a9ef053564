import Localization
import Session
import Setups
import TerminalUI
import Text

/// How much sooner the quickest run reached the target than the slowest one that did.
package struct Lead: Equatable, Sendable {
  /// The letter of the run that reached the target first.
  package var quickest: Character
  /// The letter of the last run that reached it.
  package var slowest: Character
  /// The cost to reach.
  package var target: Double
  /// The first epochs at or below the target.
  package var quickestEpoch: Int
  /// The first epoch at or below it, of the slowest.
  package var slowestEpoch: Int

  /// Nil unless two runs have reached the target that both have.
  package init?(of runs: [Run]) {
    let reached = runs.compactMap { run -> (letter: Character, epoch: Int, target: Double)? in
      guard let epoch = run.reached?.epoch, let target = run.configuration.targetCost else {
        return nil
      }
      return (run.letter, epoch, target)
    }
    guard let first = reached.min(by: { $0.epoch < $1.epoch }),
      let last = reached.filter({ $0.target == first.target && $0.letter != first.letter })
        .max(by: { $0.epoch < $1.epoch })
    else { return nil }
    quickest = first.letter
    slowest = last.letter
    target = first.target
    quickestEpoch = first.epoch
    slowestEpoch = last.epoch
  }

  /// How many times as many epochs the slowest took; `nil` if the quickest was there at the start.
  package var ratio: Double? {
    quickestEpoch > 0 ? Double(slowestEpoch) / Double(quickestEpoch) : nil
  }

  /// `B reached 0.1 at epoch 9, 12.9 times sooner than A (116).`
  var sentence: SummaryPhrase {
    let target = target.significant(3)
    if quickestEpoch == slowestEpoch {
      return .together(quickest, slowest, target: target, epoch: quickestEpoch)
    }
    guard let ratio = ratio?.significant(3), ratio != "1" else {
      return .sooner(
        quickest, at: quickestEpoch, than: slowest, later: slowestEpoch, target: target)
    }
    return .timesSooner(
      quickest, at: quickestEpoch, than: slowest, later: slowestEpoch, target: target, ratio: ratio)
  }
}
