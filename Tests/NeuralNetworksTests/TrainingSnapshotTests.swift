import Testing

@testable import NeuralNetworks

/// A run that goes on from a snapshot: the bits are those of the run that never stopped.
@Suite struct TrainingSnapshotTests {
  @Test(arguments: Optimizer.allCases, Precision.allCases)
  func trainingGoesOnBitForBitFromAnyBatch(_ optimizer: Optimizer, _ precision: Precision) {
    let inputs = (0..<42).map { Double(($0 * 37) % 17) / 17 - 0.5 }
    let targets = (0..<21).map { Double($0 % 2) }
    let examples = Examples(
      features: 2, outputs: 1, kind: .binary, inputs: inputs, targets: targets)
    var options = TrainingOptions(loss: .bce, optimizer: optimizer, learningRate: 0.01)
    options.batchSize = 4
    options.decay = 0.1
    options.l1 = 0.001
    options.precision = precision
    let architecture = Architecture(
      inputs: 2,
      layers: [
        LayerSpecification(units: 5, activation: .tanh),
        LayerSpecification(units: 1, activation: .sigmoid),
      ])
    let training = Training(architecture: architecture, options: options, examples: examples)
    for batches in [0, 2, 5, 6] {
      for _ in 0..<batches { training.trainBatch() }
      if batches == 5 { training.setActivation(.relu, ofLayer: 0) }
      let copy = Training(training.snapshot, examples: examples)
      // What happens to the one does not happen to the other.
      let other = Training(training.snapshot, examples: examples)
      options.shuffles.toggle()
      other.setOptions(options)
      other.trainEpoch()
      #expect(copy.epoch == training.epoch && copy.batch == training.batch)
      #expect(copy.diagnostics() == training.diagnostics())
      for _ in 0..<3 {
        copy.trainEpoch()
        training.trainEpoch()
        #expect(copy.parameters == training.parameters)
        #expect(copy.evaluate() == training.evaluate())
      }
    }
  }
}
