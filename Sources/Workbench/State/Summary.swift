import TerminalUI

/// What is left on the normal screen after quitting: what was trained, how it ended, and the command
/// that repeats it. One line each.
public enum Summary {
  public static func lines(of state: State) -> [String] {
    [trained(state), ended(state), repeating(state)]
  }

  private static func trained(_ state: State) -> String {
    let run = state.run
    let networks = state.runs.map { "\($0.letter) \(LayersText.text($0.layers))" }
    return SummaryPhrase.trained(
      dataset: run.data?.name ?? run.configuration.data.dataset, rows: run.data?.trainingCount,
      networks: networks.joined(separator: "; ")
    ).text
  }

  private static func ended(_ state: State) -> String {
    let ends = state.runs.map { end($0).text }.joined(separator: "; ")
    return Comparison(of: state.runs).map { "\(ends). \($0.sentence)" } ?? "\(ends)."
  }

  private static func end(_ run: Run) -> SummaryPhrase {
    if case .failed = run.status { return .noData(run.letter) }
    guard let latest = run.latest else { return .notStarted(run.letter) }
    if case .diverged(let epoch) = run.status { return .diverged(run.letter, epoch: epoch) }
    let cost = latest.evaluation.cost.significant(4)
    return .ended(run.letter, epoch: latest.epoch, cost: cost)
  }

  private static func repeating(_ state: State) -> String {
    SummaryPhrase.again(line: ConfigurationLine.text(state.runs.map(\.configuration))).text
  }
}
