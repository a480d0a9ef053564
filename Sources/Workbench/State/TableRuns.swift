import Localization
import Session

extension RunSorting {
  /// As a sentence names it.
  var title: TitlePhrase { .sorting(self) }

  /// The smaller, the farther up; `nil`, and what is no number, stands last.
  fileprivate func key(of run: Run) -> Double? {
    let key: Double? =
      switch self {
      case .made: 0
      case .cost: run.latest?.evaluation.cost
      case .accuracy: run.latest.map { -$0.evaluation.accuracy }
      case .reached: run.reached.map { Double($0.epoch) }
      case .targetTime: run.reached?.seconds
      }
    return key.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The runs in this order; equals stay as they are.
  func sorted(_ runs: [Run]) -> [Run] {
    let keys = runs.map { key(of: $0) ?? .infinity }
    return runs.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { runs[$0] }
  }
}

extension State {
  /// The runs as the table has them: those that are pinned, then the others, each sorted.
  var tableRuns: [Run] {
    sorting.sorted(runs.filter(\.isPinned)) + sorting.sorted(runs.filter { !$0.isPinned })
  }
}
