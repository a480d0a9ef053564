import NeuralNetworks
import TestSupport
import Testing

@testable import Session

/// Threads that share the parts of a task.
@Suite struct CrewTests {
  @Test(arguments: [1, 2, 3, 8])
  func everyPartIsDoneOnceBeforeItReturns(_ size: Int) {
    let crew = Crew(size: size)
    for parts in [0, 1, 2, 7, 100] {
      let done = Monitor([Int](repeating: 0, count: parts))
      crew.perform(parts) { part in done.withLock { $0[part] += 1 } }
      #expect(done.withLock { $0 } == Array(repeating: 1, count: parts))
    }
    crew.end()
  }

  @Test func partsAreDoneAtTheSameTime() {
    let crew = Crew(size: 2)
    let arrived = Monitor(0)
    // Each part waits for the other: one thread alone would wait in vain.
    crew.perform(2) { _ in
      arrived.change { $0 += 1 }
      arrived.wait(until: MonotonicClock.seconds + 10, for: { $0 == 2 }, { _ in })
    }
    #expect(arrived.withLock { $0 } == 2)
    crew.end()
  }

  @Test(arguments: [1, 2, 3])
  func briefTasksOneAfterTheOtherAreEachDoneOnce(_ size: Int) {
    let crew = Crew(size: size)
    let done = Monitor([Int](repeating: 0, count: 4))
    for _ in 0..<500 {
      crew.perform(4, isBrief: true) { part in done.withLock { $0[part] += 1 } }
    }
    #expect(done.withLock { $0 } == [500, 500, 500, 500])
    crew.end()
  }

  /// The other first layers have weights by input, in slabs, and features that few examples have; the last second
  /// layer is added up from the slabs.
  @Test(
    arguments: Precision.allCases,
    [(256, 300, 300, 1), (800, 190, 300, 41), (800, 190, 16, 41)])
  func aLargeNetworkGetsTheSameBitsFromAnyNumberOfThreads(
    _ precision: Precision, _ layer: (inputs: Int, units: Int, second: Int, period: Int)
  ) {
    func parameters(_ crew: Crew?) -> [LayerParameters] {
      let inputs = (0..<layer.inputs * 130).map { (place: Int) in
        let isMissing = place % layer.inputs % 3 == 1 && place % layer.period > 0
        return isMissing ? 0 : Double(place * 7919 % 1000) / 500 - 1
      }
      let targets = (0..<130).map { (place: Int) in Double(place % 7) }
      let examples = Examples(
        features: layer.inputs, outputs: 1, kind: .signed, inputs: inputs, targets: targets)
      let training = Training(
        architecture: Architecture(
          inputs: layer.inputs,
          layers: [
            LayerSpecification(units: layer.units, activation: .relu),
            LayerSpecification(units: layer.second, activation: .tanh),
            LayerSpecification(units: 1, activation: .linear),
          ]),
        options: TrainingOptions(
          loss: .mse, learningRate: 0.001, batchSize: layer.period > 1 ? 64 : nil,
          precision: precision),
        examples: examples)
      crew?.share(training)
      for _ in 0..<5 { training.trainEpoch() }
      return training.parameters
    }
    let alone = parameters(nil)
    for size in [1, 2, 5] {
      let crew = Crew(size: size)
      #expect(parameters(crew) == alone)
      crew.end()
    }
  }

  @Test func everyNewThreadBeginsAsAsked() {
    let begun = Monitor(0)
    let crew = Crew(size: 4, beginThread: { begun.change { $0 += 1 } })
    begun.wait(until: MonotonicClock.seconds + 10, for: { $0 == 3 }, { _ in })
    crew.end()
    #expect(begun.withLock { $0 } == 3)
  }
}
