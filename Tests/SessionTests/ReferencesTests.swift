import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Analysis
@testable import Datasets
@testable import Session

@Suite struct ReferencesTests {
  @Test func whatIsSearchedInPiecesIsWhatIsSolvedAtOnce() throws {
    let examples = try examples("bike")
    let references = References(examples)
    let problem = LinearOptimum.Problem.leastSquares(.mse)
    #expect(references.optimum(of: problem) == .searching)
    var pieces = 0
    while !references.advance(problem) { pieces += 1 }
    #expect(pieces > 10)
    let whole = try #require(LinearOptimum.solved(problem, of: examples))
    #expect(references.optimum(of: problem) == .found(whole))
  }

  @Test func withoutAProblemNothingIsSearched() throws {
    let references = References(try examples("bike"))
    #expect(references.optimum(of: nil) == .unknown)
    #expect(references.advance(.logistic) && references.optimum(of: .logistic) == .unknown)
  }

  @Test func aLargeSetIsLookedAtInASampleOfItsRows() {
    let rows = (0..<40_000).map { Double($0) }
    let large = Examples(
      features: 8, outputs: 1, kind: .signed,
      inputs: rows.flatMap { Array(repeating: $0, count: 8) },
      targets: rows)
    let references = References(large)
    #expect(references.sample.count < 20_000 && references.sample.count > 1_000)
    #expect(references.sample.targets.first == 0 && references.sample.targets.last ?? 0 > 39_000)
  }

  /// Runs on the training thread: the floor comes while it is paused, and then it is quiet.
  @Test func theFloorComesFromTheTrainingThreadAndThenItSleeps() throws {
    let woken = Monitor(0)
    let worker = TrainingWorker(DataLoader(library: shipped), wake: { woken.change { $0 += 1 } })
    let configuration = Configuration(
      data: DataOptions(dataset: "coffee"), layers: try LayersText.parse("8:linear,1:sigmoid"),
      training: TrainingOptions(loss: .bce))
    worker.send(.setInterest(Interest(run: RunID(0), layer: 0, parts: [.collapse])))
    worker.send(.start(RunID(0), life: 0, configuration, weights: nil))
    let all = woken.progress(of: worker) { all in
      let run = all.runs[RunID(0)]
      return run?.bounds?.floors.isEmpty == false && run?.details?.collapse?.optimum != .searching
    }
    let floor = try #require(all.runs[RunID(0)]?.bounds?.floors.first)
    #expect(floor.reason == .logistic && abs(floor.value - 0.457730) < 1e-6)
    #expect(woken.comesToRest { _ = worker.takeProgress() })
    worker.end()
  }
}
