import Datasets
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text

/// The columns of the table of runs, as many as there is room for.
struct RunsTable {
  struct Column {
    var title: String
    var width: Int
    var alignment = Alignment.right
    /// Dropped first where there is no room.
    var weight: Int
    /// What sorts by it.
    var sorting: RunSorting?
    var text: (Run) -> String
  }

  let columns: [Column]

  init(of state: State, width: Int) {
    var columns = Self.all(of: state, width: width)
    while columns.reduce(-2, { $0 + $1.width + 2 }) > width, columns.count > 1,
      let least = columns.indices.min(by: { columns[$0].weight < columns[$1].weight })
    {
      columns.remove(at: least)
    }
    self.columns = columns
  }

  private static func all(of state: State, width: Int) -> [Column] {
    let target = state.run.configuration.targetCost
    let goal = (target.map { RunsPhrase.reachedTarget($0.significant(3)) } ?? .reached)
      .text(in: state.language)
    let isRegression = state.run.data.map { $0.kind == .nonNegative || $0.kind == .signed } ?? false
    let slowest = state.runs.compactMap { $0.reached?.epoch }.max()
    let goalWidth = max(13, goal.displayWidth)
    let others = [costWidth, goalWidth, soonerWidth].reduce(0) { $0 + $1 + 2 }
    var columns = named(state, share: max(16, width / 3), most: width - others)
    columns += [
      Column(title: PanelPhrase.epochs.text(in: state.language), width: 9, weight: 5) {
        ($0.latest?.epoch ?? 0).grouped
      },
      Column(
        title: RunsPhrase.cost.text(in: state.language), width: costWidth, weight: 10,
        sorting: .cost
      ) {
        cost(of: $0, in: state.language)
      },
    ]
    if state.run.configuration.data.validation > 0 {
      columns.append(
        Column(title: RunsPhrase.heldOutCost.text(in: state.language), width: 10, weight: 4) {
          $0.latest?.validation?.cost.significant(4) ?? "–"
        })
    }
    columns.append(
      Column(
        title: isRegression ? "R²" : RunsPhrase.accuracy.text(in: state.language), width: 8,
        weight: 6,
        sorting: .accuracy
      ) {
        accuracy($0.latest?.evaluation, isRegression: isRegression)
      })
    if state.run.configuration.data.validation > 0 {
      columns.append(
        Column(
          title: isRegression
            ? RunsPhrase.heldOutR2.text(in: state.language)
            : PanelPhrase.heldOut.text(in: state.language), width: 11,
          weight: 3
        ) {
          accuracy($0.latest?.validation, isRegression: isRegression)
        })
    }
    return columns + [
      Column(
        title: goal, width: goalWidth, weight: 8, sorting: .reached
      ) { standing(of: $0, in: state) },
      Column(
        title: RunsPhrase.timeToTarget.text(in: state.language), width: 10, weight: 2,
        sorting: .targetTime
      ) {
        $0.reached?.seconds.duration ?? ""
      },
      Column(title: RunsPhrase.sooner.text(in: state.language), width: soonerWidth, weight: 7) {
        sooner($0, than: slowest)
      },
      Column(title: RunsPhrase.trained.text(in: state.language), width: 9, weight: 1) {
        ($0.latest?.seconds ?? 0).duration
      },
    ]
  }

  private static let costWidth = 10
  private static let soonerWidth = 7

  /// What the runs are called, if any has a name, and what differs between them: whole, if what decides a
  /// race has room beside it.
  ///
  /// - Parameters:
  ///   - share: the cells it has beside all else, in which changes are said too.
  ///   - most: those it may take.
  private static func named(_ state: State, share: Int, most: Int) -> [Column] {
    let all = RunDifferences.texts(of: state.runs, in: state.language)
    let short = RunDifferences.texts(of: state.runs, withChanges: false, in: state.language)
    let fitting = zip(all, short).map { $0.displayWidth <= share ? $0 : $1 }
    let texts = Dictionary(uniqueKeysWithValues: zip(state.runs.map(\.id), fitting))
    let widest = fitting.map(\.displayWidth).max() ?? 0
    let title: RunsPhrase = state.runs.count == 1 ? .hiddenLayers : .differs
    let differs = Column(
      title: title.text(in: state.language), width: max(13, min(widest, max(share, most))),
      alignment: .left,
      weight: 9
    ) { texts[$0.id].map { $0.isEmpty ? RunsPhrase.nothing.text(in: state.language) : $0 } ?? "" }
    let names = state.runs.compactMap { $0.name?.displayWidth }
    guard let widestName = names.max() else { return [differs] }
    let name = Column(
      title: RunsPhrase.name.text(in: state.language), width: max(4, widestName), alignment: .left,
      weight: 11
    ) { $0.name ?? "" }
    return [name, differs]
  }

  static func cost(of run: Run, in language: Language) -> String {
    if case .diverged = run.status { return RunsPhrase.diverged.text(in: language) }
    return run.latest?.evaluation.cost.significant(4) ?? "…"
  }

  private static func accuracy(_ evaluation: Evaluation?, isRegression: Bool) -> String {
    guard let evaluation, evaluation.accuracy.isFinite else { return "–" }
    guard isRegression else { return evaluation.accuracy.percent(1) }
    // What is far below 0 would be cut.
    let value = evaluation.accuracy
    return abs(value) < 1_000 ? value.fixed(3) : value.significant(3)
  }

  /// When it reached the target or, while it stands still in a race that is running, for whom it waits.
  static func standing(of run: Run, in state: State) -> String {
    guard state.isRunning, let awaited = state.runAwaited(by: run) else {
      return reached(of: run).text(in: state.language)
    }
    return RunsPhrase.waiting(for: awaited.letter).text(in: state.language)
  }

  private static func reached(of run: Run) -> Message {
    switch run.status {
    case .diverged(let epoch): return RunsPhrase.divergedAt(epoch.grouped).message
    case .failed: return RunsPhrase.noData.message
    case .loading: return RunsPhrase.readingData.message
    default: break
    }
    if let reached = run.reached { return PanelPhrase.epoch(reached.epoch).message }
    return (run.configuration.targetCost == nil ? RunsPhrase.noTarget : .notYet).message
  }

  /// How many times sooner than the slowest run that has reached the target.
  private static func sooner(_ run: Run, than slowest: Int?) -> String {
    guard let reached = run.reached?.epoch, reached > 0, let slowest else { return "" }
    return "\((Double(slowest) / Double(reached)).significant(3)) ×"
  }
}
