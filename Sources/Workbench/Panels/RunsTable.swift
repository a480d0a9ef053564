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

  init(of standing: RunsStanding, width: Int, in language: Language) {
    var columns = Self.all(of: standing, width: width, in: language)
    while columns.reduce(-2, { $0 + $1.width + 2 }) > width, columns.count > 1,
      let least = columns.indices.min(by: { columns[$0].weight < columns[$1].weight })
    {
      columns.remove(at: least)
    }
    self.columns = columns
  }

  private static func all(
    of standing: RunsStanding, width: Int, in language: Language
  ) -> [Column] {
    let selected = standing.selectedRun
    let target = selected?.configuration.targetCost
    let goal = (target.map { RunsPhrase.reachedTarget($0.significant(3)) } ?? .reached)
      .text(in: language)
    let isRegression =
      (selected?.data).map { $0.kind == .nonNegative || $0.kind == .signed } ?? false
    let slowest = standing.runs.compactMap { $0.reached?.epoch }.max()
    let goalWidth = max(13, goal.displayWidth)
    let others = [costWidth, goalWidth, soonerWidth].reduce(0) { $0 + $1 + 2 }
    var columns = named(standing.inOrder, language, share: max(16, width / 3), most: width - others)
    columns += [
      Column(title: PanelPhrase.epochs.text(in: language), width: 9, weight: 5) {
        ($0.latest?.epoch ?? 0).grouped
      },
      Column(
        title: RunsPhrase.cost.text(in: language), width: costWidth, weight: 10,
        sorting: .cost
      ) {
        cost(of: $0, in: language)
      },
    ]
    if (selected?.configuration.data.validation ?? 0) > 0 {
      columns.append(
        Column(title: RunsPhrase.heldOutCost.text(in: language), width: 10, weight: 4) {
          $0.latest?.validation?.cost.significant(4) ?? "–"
        })
    }
    columns.append(
      Column(
        title: isRegression ? "R²" : RunsPhrase.accuracy.text(in: language), width: 8,
        weight: 6,
        sorting: .accuracy
      ) {
        accuracy($0.latest?.evaluation, isRegression: isRegression)
      })
    if (selected?.configuration.data.validation ?? 0) > 0 {
      columns.append(
        Column(
          title: isRegression
            ? RunsPhrase.heldOutR2.text(in: language)
            : PanelPhrase.heldOut.text(in: language), width: 11,
          weight: 3
        ) {
          accuracy($0.latest?.validation, isRegression: isRegression)
        })
    }
    return columns + [
      Column(
        title: goal, width: goalWidth, weight: 8, sorting: .reached
      ) { standing.text(of: $0, in: language) },
      Column(
        title: RunsPhrase.timeToTarget.text(in: language), width: 10, weight: 2,
        sorting: .targetTime
      ) {
        $0.reached?.seconds.duration ?? ""
      },
      Column(title: RunsPhrase.sooner.text(in: language), width: soonerWidth, weight: 7) {
        sooner($0, than: slowest)
      },
      Column(title: RunsPhrase.trained.text(in: language), width: 9, weight: 1) {
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
  private static func named(
    _ runs: [Run], _ language: Language, share: Int, most: Int
  ) -> [Column] {
    let all = RunDifferences.texts(of: runs, in: language)
    let short = RunDifferences.texts(of: runs, withChanges: false, in: language)
    let fitting = zip(all, short).map { $0.displayWidth <= share ? $0 : $1 }
    let texts = Dictionary(uniqueKeysWithValues: zip(runs.map(\.id), fitting))
    let widest = fitting.map(\.displayWidth).max() ?? 0
    let title: RunsPhrase = runs.count == 1 ? .hiddenLayers : .differs
    let differs = Column(
      title: title.text(in: language), width: max(13, min(widest, max(share, most))),
      alignment: .left,
      weight: 9
    ) { texts[$0.id].map { $0.isEmpty ? RunsPhrase.nothing.text(in: language) : $0 } ?? "" }
    let names = runs.compactMap { $0.name?.displayWidth }
    guard let widestName = names.max() else { return [differs] }
    let name = Column(
      title: RunsPhrase.name.text(in: language), width: max(4, widestName), alignment: .left,
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

  /// How many times sooner than the slowest run that has reached the target.
  private static func sooner(_ run: Run, than slowest: Int?) -> String {
    guard let reached = run.reached?.epoch, reached > 0, let slowest else { return "" }
    return "\((Double(slowest) / Double(reached)).significant(3)) ×"
  }
}
