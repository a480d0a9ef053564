import Comparisons
import Files
import Setups

/// A comparison from start to end: the race of the rates, round by round, and then all runs.
struct ComparisonCourse {
  private let plan: ComparisonPlan
  private var output: StandardOutput
  private var progress = ComparisonProgress()
  /// The rates that raced for each variant, rising; empty where they were given.
  private(set) var rates: [[Double]]
  /// Whether a signal, or an output that takes no more, ended the race of the rates.
  private(set) var endedEarly = false

  init(_ plan: ComparisonPlan, _ output: StandardOutput) {
    self.plan = plan
    self.output = output
    rates = plan.race.contenders.map(\.rates)
  }

  /// The results; of an interrupted race those of its latest runs, with the rates as variants.
  mutating func run() throws -> ComparisonResults {
    defer { progress.ended() }
    var race = plan.race
    let whole = plan.setup(race.variants)
    let last = plan.indices(of: whole).count * whole.epochs
    var latest: ComparisonResults?
    while let (setup, configuration) = race.next {
      progress.epochs = progress.before + race.epochsLeft + last
      let results = try train(
        setup, plan.trainer(setup, configuration), indices: 0..<setup.runCount)
      guard results.runs.count == results.expected else {
        endedEarly = true
        return results.runs.isEmpty ? latest ?? results : results
      }
      race.advance(results)
      rates = race.contenders.map(\.tried)
      latest = results
    }
    let setup = plan.setup(race.variants)
    return try train(setup, plan.trainer(setup), indices: plan.indices(of: setup))
  }

  private mutating func train(
    _ setup: ComparisonSetup, _ trainer: ComparisonTrainer, indices: Range<Int>
  ) throws -> ComparisonResults {
    let pool = ComparisonPool(setup, trainer: trainer, indices: indices)
    var trained = 0
    let runs = try pool.run(
      threads: plan.threads, while: { Interruption.signal == nil },
      report: {
        trained = $0.epochs
        progress.advanced($0)
        return output.isWhole()
      })
    progress.before += trained
    return ComparisonResults(setup, runs: runs, expected: indices.count)
  }
}
