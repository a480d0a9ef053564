package import Session
import Setups

/// How the cost chart is looked at.
package struct ChartView: Equatable, Sendable {
  /// How the cost of the held-out rows is drawn.
  package enum HeldOut: String, CaseIterable, Sendable {
    /// A thin line beside the training cost.
    case line
    /// The line, with a mark at each evaluation.
    case points
    /// It is measured all the same and stays in the table.
    case hidden
  }

  /// Whether equal ratios of J are equal heights.
  package var isLogarithmic = true
  /// What the x axis counts.
  package var axis = EpochAxis.epochs
  /// The weight w of what came before in the running mean; 0 shows the raw costs only.
  package var smoothing = 0.0
  /// How the held-out cost is drawn.
  package var heldOut = HeldOut.line
  /// What part of the x axis is seen, in its units; `nil` is all of it.
  package var window: ClosedRange<Double>?
  /// Where the crosshair stands on the x axis; `nil` is no crosshair.
  package var crosshair: Double?

  package init() {}

  /// Where the curves of `runs` begin and end, on the x axis.
  package func extent(of runs: [Run]) -> ClosedRange<Double> {
    let ends = runs.compactMap { $0.history.last.map(axis.value(of:)) }
    return 0...max(ends.max() ?? 0, axis == .seconds ? 1e-6 : 1)
  }

  /// The steps that the smoothing keys walk.
  package static let smoothingLadder = [0, 0.3, 0.6, 0.8, 0.9, 0.95, 0.99]
}

extension Ladder {
  static let smoothing = Ladder(rungs: ChartView.smoothingLadder)
}
