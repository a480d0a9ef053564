import TerminalUI

/// What is left on the normal screen after quitting: what was trained, how it ended, and the command
/// that repeats it. One line each.
public enum Summary {
  public static func lines(of state: State) -> [String] {
    [trained(state), ended(state), repeating(state)]
  }

  private static func trained(_ state: State) -> String {
    let run = state.run
    let rows = run.data.map { ", \($0.trainingCount) rows" } ?? ""
    let networks = state.runs.map { "\($0.letter) \(LayersText.text($0.layers))" }
    return "Plateau trained on \(run.data?.name ?? run.configuration.data.dataset)\(rows): "
      + networks.joined(separator: "; ")
  }

  private static func ended(_ state: State) -> String {
    let ends = state.runs.map(end).joined(separator: "; ")
    return Comparison(of: state.runs).map { "\(ends). \($0.sentence)" } ?? "\(ends)."
  }

  private static func end(_ run: Run) -> String {
    if case .failed = run.status { return "\(run.letter) had no data" }
    guard let latest = run.latest else { return "\(run.letter) had not started" }
    if case .diverged(let epoch) = run.status { return "\(run.letter) diverged at epoch \(epoch)" }
    let cost = latest.evaluation.cost.significant(4)
    return "\(run.letter) epoch \(latest.epoch), J \(cost)"
  }

  private static func repeating(_ state: State) -> String {
    let line = ConfigurationLine.text(state.runs.map(\.configuration))
    return "Again: plateau --from '\(line)'"
  }
}
