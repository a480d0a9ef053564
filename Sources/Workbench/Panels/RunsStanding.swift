import Localization
import Session

/// What the table of runs shows of a race.
struct RunsStanding {
  /// In the order in which they were made.
  let inOrder: [Run]
  /// As the table has them: sorted, those that are pinned first.
  let runs: [Run]
  let selected: RunID
  let sorting: RunSorting
  /// The runs that stand still while the race goes on, and the letter of the one that each waits for.
  private var awaited: [RunID: Character] = [:]

  init(_ state: State) {
    (inOrder, runs, selected) = (state.runs, state.tableRuns, state.selectedRun)
    sorting = state.sorting
    guard state.isRunning else { return }
    for run in runs { awaited[run.id] = state.runAwaited(by: run)?.letter }
  }

  var selectedRun: Run? { runs.first { $0.id == selected } }

  /// When a run reached the target or, while it stands still, for whom it waits.
  func text(of run: Run, in language: Language) -> String {
    if let letter = awaited[run.id] { return RunsPhrase.waiting(for: letter).text(in: language) }
    return Self.reached(run).text(in: language)
  }

  private static func reached(_ run: Run) -> Message {
    switch run.status {
    case .diverged(let epoch): return RunsPhrase.divergedAt(epoch.grouped).message
    case .failed: return RunsPhrase.noData.message
    case .loading: return RunsPhrase.readingData.message
    default: break
    }
    if let reached = run.reached { return PanelPhrase.epoch(reached.epoch).message }
    return (run.configuration.targetCost == nil ? RunsPhrase.noTarget : .notYet).message
  }
}
