import Datasets
import NeuralNetworks
package import Setups

/// SplitMix64, so that a failure can be repeated.
package struct SplitMix: RandomNumberGenerator {
  package var state: UInt64

  package init(state: UInt64) {
    self.state = state
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Configuration {
  /// Any run there can be on data of three classes, with the oddest names and numbers.
  package static func random(using generator: inout SplitMix) -> Configuration {
    var training = TrainingOptions(loss: .cce)
    training.optimizer = Optimizer.allCases.randomElement(using: &generator)!
    training.learningRate = number(&generator)
    training.decay = some(&generator, number) ?? 0
    training.batchSize = some(&generator) { Int.random(in: 1...5000, using: &$0) }
    training.l1 = some(&generator, number) ?? 0
    training.l2 = some(&generator, number) ?? 0
    training.clipNorm = some(&generator, number)
    training.seed = some(&generator) { $0.next() } ?? 1
    training.initialization = Initialization(
      Initializer.allCases.randomElement(using: &generator)!,
      gain: some(&generator, number) ?? 1)
    training.hiddenBias = some(&generator) { number(&$0) * ($0.next() % 2 == 0 ? 1 : -1) }
    training.shuffles = Bool.random(using: &generator)
    training.precision = Precision.allCases.randomElement(using: &generator)!
    var configuration = Configuration(
      data: data(&generator), layers: layers(&generator), training: training)
    configuration.epochs = some(&generator) { Int.random(in: 0...1_000_000, using: &$0) }
    configuration.targetCost = some(&generator, number)
    configuration.stopsAtTarget =
      configuration.targetCost != nil && Bool.random(using: &generator)
    return configuration
  }

  private static func layers(_ generator: inout SplitMix) -> [LayerSpecification] {
    let hidden = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      LayerSpecification(
        units: Int.random(in: 1...99, using: &generator),
        activation: Activation.allCases.filter { $0 != .softmax }
          .randomElement(using: &generator)!)
    }
    return hidden + [LayerSpecification(units: 3, activation: .softmax)]
  }

  private static func data(_ generator: inout SplitMix) -> DataOptions {
    var options = DataOptions(
      dataset: text(&generator),
      target: some(&generator) { generator in
        Array(Set((0..<3).map { _ in text(&generator) }))
      },
      scaling: Scaling.allCases.randomElement(using: &generator)!,
      validation: some(&generator) { Double.random(in: 0..<1, using: &$0) } ?? 0,
      noise: some(&generator) { Double.random(in: 0...100, using: &$0) },
      rows: some(&generator) { Int.random(in: 2...9999, using: &$0) },
      seed: some(&generator) { $0.next() } ?? 1)
    options.reading.separator = some(&generator) { Separator.allCases.randomElement(using: &$0)! }
    options.reading.decimal = some(&generator) { DecimalMark.allCases.randomElement(using: &$0)! }
    options.reading.encoding = some(&generator) { _ in "CP949" }
    options.reading.skippedRows = some(&generator) { Int.random(in: 0...99, using: &$0) }
    options.reading.header = some(&generator) { HeaderRow.allCases.randomElement(using: &$0)! }
    options.reading.missing = some(&generator) { MissingCells.allCases.randomElement(using: &$0)! }
    options.reading.features = some(&generator) { [text(&$0)] }
    options.reading.dropped = some(&generator) { [text(&$0)] }
    options.reading.types = some(&generator) { generator in
      let type = ColumnType.allCases.randomElement(using: &generator)!
      return [NamedType(column: text(&generator), type: type)]
    }
    return options
  }

  /// A positive number of any size there is.
  private static func number(_ generator: inout SplitMix) -> Double {
    switch generator.next() % 4 {
    case 0: Double(generator.next() % 10 + 1)
    case 1: Double(generator.next() % 1000 + 1) / 1000
    case 2:
      [Double.leastNonzeroMagnitude, .greatestFiniteMagnitude, 1e22, 1e16, 0.1].randomElement(
        using: &generator)!
    default: Double(bitPattern: generator.next() % 0x7FEF_FFFF_FFFF_FFFF + 1)
    }
  }

  private static let characters = Array(
    "abcXYZ019 _-./\\,;:=%'\"`$*!#|&<>()[]{}~\t\n\u{1}\u{7F}é한日🙂\u{301}\u{200D}\u{202E}")

  private static func text(_ generator: inout SplitMix) -> String {
    String(
      (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        characters.randomElement(using: &generator)!
      })
  }

  private static func some<Value>(
    _ generator: inout SplitMix, _ make: (inout SplitMix) -> Value
  ) -> Value? {
    generator.next() % 2 == 0 ? nil : make(&generator)
  }
}
