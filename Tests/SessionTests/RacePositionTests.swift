import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Datasets
@testable import Session

/// Commands at the same positions make the same race, however it is paced.
@Suite struct RacePositionTests {
  private let woken = Monitor(0)

  private func worker() -> TrainingWorker {
    let woken = woken
    return TrainingWorker(DataLoader(library: shipped), wake: { woken.change { $0 += 1 } })
  }

  private func configuration(_ hidden: Activation, batchSize: Int) -> Configuration {
    var training = TrainingOptions(loss: .bce)
    training.learningRate = 0.1
    training.batchSize = batchSize
    return Configuration(
      data: DataOptions(dataset: "circles"),
      layers: [
        LayerSpecification(units: 8, activation: hidden),
        LayerSpecification(units: 1, activation: .sigmoid),
      ], training: training)
  }

  private func start(_ worker: TrainingWorker, _ pace: Pace) {
    worker.send([
      .start(RunID(0), life: 0, configuration(.sigmoid, batchSize: 20), weights: nil),
      .start(RunID(1), life: 0, configuration(.relu, batchSize: 64), weights: nil),
      .setPace(pace), .setRunning(true),
    ])
  }

  /// What is asked of the race on its way: an activation, a rate, a run that starts afresh, a run that goes.
  private var changes: [[WorkerCommand]] {
    var faster = configuration(.relu, batchSize: 64)
    faster.training.learningRate = 0.3
    return [
      [.edit(RunID(0), .setActivation(.tanh, layer: 0))],
      [.configure(RunID(1), faster)],
      [.start(RunID(2), life: 0, configuration(.elu, batchSize: 10), weights: nil)],
      [.remove(RunID(1))],
      [.setRunning(false)],
    ]
  }

  /// The curves of the runs that are left, by their ids.
  private func curves(_ progress: Progress) -> [Int: [Double]] {
    [0, 2].reduce(into: [:]) { curves, run in
      curves[run] = progress.runs[RunID(run)]?.points.map(\.cost)
    }
  }

  @Test func theSamePositionsMakeTheSameRace() throws {
    let first = worker()
    start(first, .fullSpeed)
    var all = Progress()
    for (number, change) in changes.enumerated() {
      // Some way on, wherever that is.
      let goal = 20 * (number + 1)
      all.merge(
        woken.progress(of: first) { ($0.runs[RunID(0)]?.latest?.epoch ?? 0) >= goal || number > 2 })
      if number > 2 {
        all.merge(woken.progress(of: first) { ($0.runs[RunID(2)]?.latest?.epoch ?? 0) >= 10 })
      }
      first.send([.mark(number)] + change + [.answer(number)])
      all.merge(woken.progress(of: first) { $0.answered == number })
    }
    first.end()
    let marks = try changes.indices.map { try #require(all.marks[$0]) }
    #expect(Set(marks.map { "\($0)" }).count > 1)
    for pace in [Pace.fullSpeed, .batchesPerSecond(20_000)] {
      let second = worker()
      second.send(.hold(number: 0, at: .anywhere))
      start(second, pace)
      var again = Progress()
      for (number, change) in changes.enumerated() {
        second.send(.hold(number: number + 1, at: marks[number]))
        again.merge(woken.progress(of: second) { $0.held == number + 1 })
        second.send([.mark(number)] + change + [.answer(number)])
        again.merge(woken.progress(of: second) { $0.answered == number })
      }
      second.end()
      #expect(again.marks == all.marks)
      #expect(curves(again) == curves(all))
    }
  }

  /// A race that stands still, or has nobody who trains, is wherever it is asked to be.
  @Test func whatDoesNotTrainIsThere() {
    let worker = worker()
    worker.send(.hold(number: 1, at: .at(epoch: 5, batch: 0)))
    #expect(woken.progress(of: worker) { $0.held != nil }.held == 1)
    worker.send([.mark(1), .release])
    #expect(woken.progress(of: worker) { !$0.marks.isEmpty }.marks == [1: .ended])
    worker.end()
  }

  /// What stands still goes on where it is told to.
  @Test func aHoldIsReleased() {
    let worker = worker()
    worker.send(.hold(number: 1, at: .at(epoch: 3, batch: 2)))
    start(worker, .fullSpeed)
    _ = woken.progress(of: worker) { $0.held == 1 }
    worker.send([.mark(1), .release])
    let mark = woken.progress(of: worker) { !$0.marks.isEmpty }.marks[1]
    #expect(mark == .at(epoch: 3, batch: 2))
    #expect((woken.progress(of: worker) { $0.runs[RunID(0)]?.latest?.epoch ?? 0 > 10 }).held == nil)
    worker.end()
  }
}
