import Dispatch
import Synchronization
import Testing

@testable import NeuralNetworks

/// What trains or measures a network takes subnormal numbers for 0, and leaves its caller's as they are.
struct SubnormalsTests {
  /// w x = 2⁻¹¹⁰⁰ in double precision: y is 0, and so is all that a step would change.
  private static func training(_ precision: Precision, inputs: Int = 1) -> Training {
    let small = precision == .single ? 0x1p-70 : 0x1p-530
    return Training(
      architecture: Architecture(
        inputs: inputs, layers: [LayerSpecification(units: 1, activation: .linear)]),
      options: TrainingOptions(loss: .mse, learningRate: 1, precision: precision),
      examples: Examples(
        features: inputs, outputs: 1, kind: .signed,
        inputs: Array(repeating: small, count: inputs), targets: [0]),
      parameters: [
        LayerParameters(
          units: 1, inputs: inputs, weights: Array(repeating: small, count: inputs), biases: [0])
      ])
  }

  /// Half the least normal number, computed by the calling thread.
  private static var half: Double {
    let least = [Double.leastNormalMagnitude]
    return least[0] * 0.5
  }

  @Test(arguments: Precision.allCases)
  func whatIsMeasuredIsZero(_ precision: Precision) {
    let training = Self.training(precision)
    let examples = Examples(
      features: 1, outputs: 1, kind: .signed, inputs: [0x1p-72], targets: [0])
    if precision == .single { #expect(training.outputs(of: examples) == [0]) }
    #expect(training.preactivations(ofLayer: 0, bins: 1).range == 0...0)
    #expect(training.gradient()[0].biases == [0])
    #expect(training.diagnostics()[0].gradientNorm == 0)
    #expect(training.diagnose(1).layers[0].gradientNorm == 0)
    #expect(training.evaluate().cost == 0)
    let pass = ForwardPass(
      training.architecture, parameters: training.parameters, precision: precision)
    let input = training.parameters[0].weights
    #expect(pass.preactivations(ofLayer: 0, for: input) == [0])
    #expect(Self.half > 0)
  }

  @Test(arguments: Precision.allCases)
  func trainingStandsStill(_ precision: Precision) {
    let training = Self.training(precision)
    let before = training.parameters
    training.trainEpoch()
    #expect(training.parameters == before)
    training.trainBatch()
    #expect(training.parameters == before)
    #expect(Self.half > 0)
  }

  @Test func threadsThatHelpFlushToo() {
    // Wide enough that its products are divided.
    var stream = RandomStream(seed: 1, stream: 0)
    let (inputs, units, count) = (256, 256, 128)
    let examples = Examples(
      features: inputs, outputs: units, kind: .signed,
      inputs: (0..<inputs * count).map { _ in 0x1p-70 * stream.normal() },
      targets: Array(repeating: 0, count: units * count))
    let training = Training(
      architecture: Architecture(
        inputs: inputs, layers: [LayerSpecification(units: units, activation: .linear)]),
      options: TrainingOptions(loss: .mse, batchSize: 128, precision: .single),
      examples: examples,
      parameters: [
        LayerParameters(
          units: units, inputs: inputs,
          weights: Array(repeating: 0x1p-70, count: inputs * units),
          biases: Array(repeating: 0, count: units))
      ])
    let parts = Mutex(0)
    training.divideWork { count, work in
      DispatchQueue.concurrentPerform(iterations: count) { part in
        work(part)
        parts.withLock { $0 += 1 }
      }
    }
    #expect(training.preactivations(ofLayer: 0, bins: 1).range == 0...0)
    #expect(parts.withLock { $0 } > 1)
  }

  /// A run that comes so near its least cost that all its numbers become tiny.
  private static func shrinking(_ precision: Precision) -> Training {
    Training(
      architecture: Architecture(
        inputs: 1, layers: [LayerSpecification(units: 1, activation: .linear)]),
      options: TrainingOptions(
        loss: .mse, optimizer: .momentum, learningRate: 0.1, precision: precision),
      examples: Examples(
        features: 1, outputs: 1, kind: .signed, inputs: [0.5], targets: [0]))
  }

  @Test(arguments: Precision.allCases)
  func theBitsAreTheSameOnEveryThread(_ precision: Precision) {
    let (here, there) = (Self.shrinking(precision), Self.shrinking(precision))
    var differences = 0
    for _ in 0..<20_000 {
      here.trainEpoch()
      flushingSubnormals { there.trainEpoch() }
      differences += here.parameters == there.parameters ? 0 : 1
    }
    #expect(differences == 0)
  }
}
