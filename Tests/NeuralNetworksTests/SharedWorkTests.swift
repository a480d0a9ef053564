import NeuralNetworks
import Testing

/// Whoever computes the parts of large products, and in which order: the numbers are the same.
struct SharedWorkTests {
  /// Calls that a performer got.
  private final class Calls {
    var parts: [Int] = []
  }

  /// 203 examples, some beyond the last whole chunk and the last whole vector.
  private static func training(
    _ units: Int, _ precision: Precision, inputs: Int = 300, second: Int? = nil, outputs: Int = 2,
    batchSize: Int = 128, shuffles: Bool = true, hasRareFeatures: Bool = false
  ) -> Training {
    var stream = RandomStream(seed: 3, stream: 0)
    let count = 203
    let examples = Examples(
      features: inputs, outputs: outputs, kind: .signed,
      inputs: (0..<inputs * count).map {
        let number = stream.normal()
        return hasRareFeatures && $0 % inputs % 3 == 0 && $0 % 101 > 0 ? 0 : number
      },
      targets: (0..<outputs * count).map { _ in stream.normal() })
    return Training(
      architecture: Architecture(
        inputs: inputs,
        layers: [
          LayerSpecification(units: units, activation: .tanh),
          LayerSpecification(units: second ?? units, activation: .relu),
          LayerSpecification(units: outputs, activation: .linear),
        ]),
      options: TrainingOptions(
        loss: .mse, learningRate: 0.01, batchSize: batchSize, shuffles: shuffles,
        precision: precision),
      examples: examples)
  }

  /// Does the last part first, on this thread.
  private static func backwards(_ calls: Calls) -> PartsPerformer {
    return { parts, work in
      calls.parts.append(parts)
      for part in (0..<parts).reversed() { work(part) }
    }
  }

  /// Trains one run alone and one in parts, expects the same bits of both, and returns how many parts the tasks
  /// of the second one had.
  private func partsOfEqualBits(
    epochs: Int, threads: Int = 2, _ training: () -> Training
  ) -> [Int] {
    let (alone, divided, calls) = (training(), training(), Calls())
    divided.divideWork(threads: threads, among: Self.backwards(calls))
    for training in [alone, divided] {
      for _ in 0..<epochs { training.trainEpoch() }
    }
    let parts = calls.parts
    #expect(divided.parameters == alone.parameters)
    #expect(divided.evaluate() == alone.evaluate())
    #expect(divided.diagnostics() == alone.diagnostics())
    return parts
  }

  @Test(
    arguments: Precision.allCases,
    [(301, 2, false), (419, 2, false), (301, 2, true), (301, 70, false)])
  func theBitsAreThoseOfOneThread(
    _ precision: Precision, _ kind: (units: Int, outputs: Int, hasRareFeatures: Bool)
  ) {
    let parts = partsOfEqualBits(epochs: 3) {
      Self.training(
        kind.units, precision, outputs: kind.outputs, hasRareFeatures: kind.hasRareFeatures)
    }
    // Two products forwards, one back, two gradients, of each batch that is long enough.
    #expect(parts.count >= 3 * 5 && parts.allSatisfy { $0 > 1 })
  }

  /// A first layer by input is done by its slabs, straight into the weights or by way of the gradient.
  @Test(
    arguments: Precision.allCases,
    [
      (64, true, false), (64, false, false), (203, false, false), (64, true, true),
      (203, false, true),
    ])
  func theBitsOfSlabsAreThoseOfOneThread(
    _ precision: Precision, _ kind: (batch: Int, isShuffled: Bool, hasRareFeatures: Bool)
  ) {
    let parts = partsOfEqualBits(epochs: 3) {
      Self.training(
        190, precision, inputs: 800, batchSize: kind.batch, shuffles: kind.isShuffled,
        hasRareFeatures: kind.hasRareFeatures)
    }
    // Products are in two parts or four.
    #expect(parts.contains { $0.isMultiple(of: 3) })
  }

  @Test(arguments: Precision.allCases, [(threads: 2, parts: 4), (3, 6), (16, 8)])
  func moreThreadsAreGivenSmallerParts(
    _ precision: Precision, _ kind: (threads: Int, parts: Int)
  ) {
    let parts = partsOfEqualBits(epochs: 1, threads: kind.threads) {
      Self.training(520, precision, batchSize: 64)
    }
    #expect(parts.max() == kind.parts)
  }

  /// A small layer above is added up from the slabs: with vectors of any width, it is no task of its own.
  @Test(arguments: Precision.allCases, [64, 203])
  func theBitsOfALayerAddedUpAreThoseOfOneThread(_ precision: Precision, batchSize: Int) {
    let parts = partsOfEqualBits(epochs: 2) {
      Self.training(
        190, precision, inputs: 3100, second: 64, batchSize: batchSize, shuffles: false)
    }
    #expect(!parts.isEmpty && parts.allSatisfy { $0.isMultiple(of: 3) })
  }

  @Test func smallNetworksAskNobody() {
    let calls = Calls()
    let training = Self.training(60, .single)
    training.divideWork(among: Self.backwards(calls))
    training.trainEpoch()
    #expect(calls.parts.isEmpty)
  }

  @Test func aChangedNetworkGoesOnDividingAndCanStop() {
    let calls = Calls()
    let training = Self.training(320, .single)
    training.divideWork(among: Self.backwards(calls))
    training.addUnit(toLayer: 0)
    training.trainBatch()
    #expect(!calls.parts.isEmpty)
    let before = calls.parts.count
    training.divideWork(among: nil)
    training.trainBatch()
    #expect(calls.parts.count == before)
  }
}
