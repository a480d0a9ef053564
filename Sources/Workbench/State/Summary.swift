import Datasets
import Localization
import Session
import Setups
import TerminalUI
import Text

/// What is left on the normal screen after quitting: what was trained, how it ended, and the command
/// that repeats it, with what it does not repeat. One line each.
package enum Summary {
  /// - Parameter loaded: the file whose weights the runs began with.
  package static func lines(of state: State, loaded: String? = nil) -> [String] {
    if let preview = state.preview, preview.isFirst {
      return [SummaryPhrase.againCommand(preview.command).text(in: state.language)]
    }
    let isLoaded = loaded != nil && state.runs.allSatisfy { $0.fittingWeights != nil }
    return [trained(state), ended(state), again(state, loaded: isLoaded ? loaded : nil)]
      + notRepeated(state) + (isLoaded ? [] : notLoaded(state))
  }

  private static func trained(_ state: State) -> String {
    let run = state.run
    let networks = state.runs.map { "\($0.letter) \(LayersText.text($0.layers))" }
    return SummaryPhrase.trained(
      dataset: run.data?.name ?? run.configuration.data.dataset, rows: run.data?.trainingCount,
      networks: networks.joined(separator: "; ")
    ).text(in: state.language)
  }

  private static func ended(_ state: State) -> String {
    let ends = state.runs.map { end($0).text(in: state.language) }.joined(separator: "; ")
    return Lead(of: state.runs).map { "\(ends). \($0.sentence.text(in: state.language))" }
      ?? "\(ends)."
  }

  private static func end(_ run: Run) -> SummaryPhrase {
    if case .failed = run.status { return .noData(run.letter) }
    guard let latest = run.latest else { return .notStarted(run.letter) }
    if case .diverged(let epoch) = run.status { return .diverged(run.letter, epoch: epoch) }
    let cost = latest.evaluation.cost.significant(4)
    return .ended(run.letter, epoch: latest.epoch, cost: cost)
  }

  private static func again(_ state: State, loaded: String?) -> String {
    let line = ConfigurationLine.text(state.runs.map(\.configuration))
    return SummaryPhrase.again(
      line: line, load: loaded.map { " --load \(shellQuoted($0))" } ?? ""
    ).text(in: state.language)
  }

  /// What was changed while runs trained, which their configuration line, trained from the start, does
  /// not repeat; nothing if nothing was.
  static func notRepeated(_ state: State) -> [String] {
    let changes = state.runs.flatMap { run -> [SummaryPhrase] in
      let said = run.changes.changes.map {
        SummaryPhrase.change(run.letter, epoch: $0.epoch, $0.text)
      }
      return said + (run.changes.more > 0 ? [.moreChanges(run.letter, run.changes.more)] : [])
    }
    return changes.isEmpty
      ? []
      : [
        SummaryPhrase.notRepeated(changes.map { $0.text(in: state.language) })
          .text(in: state.language)
      ]
  }

  private static func notLoaded(_ state: State) -> [String] {
    let runs = state.runs.filter { $0.weights != nil }.map { String($0.letter) }
    return runs.isEmpty ? [] : [SummaryPhrase.notLoaded(runs).text(in: state.language)]
  }
}
