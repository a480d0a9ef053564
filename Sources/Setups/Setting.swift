import Datasets
import NeuralNetworks
import Text

/// One thing that can be said about a run, by the name it has on the command line (`--layers`), in
/// a configuration line (`layers=…`) and in messages.
///
/// The order of the cases is the order in which a configuration is written out. A setting is its case, its
/// entry below and its words (`SettingPhrase`): options, palette, lines and help are made from these.
package enum Setting: String, CaseIterable, Sendable {
  case dataset
  case target
  case scaling
  case validation
  case noise
  case rows
  case dataSeed = "data-seed"
  case layers
  case loss
  case optimizer
  case learningRate = "learning-rate"
  case decay
  case batchSize = "batch-size"
  case noShuffle = "no-shuffle"
  case l1
  case l2
  case clipNorm = "clip-norm"
  case seed
  case initialization = "init"
  case hiddenBias = "hidden-bias"
  case precision
  case epochs
  case targetCost = "target-cost"
  case stopAtTarget = "stop-at-target"

  /// Where it is in a configuration, how its text is read, whose it is, and what holds where it is not said.
  private var written: SettingEntry {
    let bare: @Sendable (String?) -> String = { $0 ?? SettingPhrase.byDefault.text }
    return switch self {
    case .dataset:
      SettingEntry(
        \.data.dataset, .dataset, .data, usual: Settings.defaultDataset, isSaid: true, short: bare)
    case .target: SettingEntry(\.data.target, .columns, .data, usual: nil)
    case .scaling: SettingEntry(\.data.scaling, .name(.scalings), .data, usual: .auto)
    case .validation:
      SettingEntry(
        \.data.validation, .number(.share, .validation, placeholder: "FRACTION") { 0..<1 ~= $0 },
        .data, usual: 0)
    case .noise: SettingEntry(\.data.noise, .noise, .draw, usual: nil)
    case .rows: SettingEntry(\.data.rows, .optional(.whole(from: 2)), .draw, usual: nil)
    case .dataSeed: SettingEntry(\.data.seed, .whole(from: 0), .draw, usual: 1)
    case .layers:
      SettingEntry(\.layers, .layers, .start) { defaults, _ in defaults.layers() }
    case .loss:
      SettingEntry(\.training.loss, .loss, .steps, short: bare) { defaults, run in
        run.layers.last.map { defaults.loss(of: $0.activation) } ?? defaults.loss
      }
    case .optimizer:
      SettingEntry(
        \.training.optimizer, .name(.optimizers), .steps, usual: .sgd, isSaid: true, short: bare)
    case .learningRate:
      SettingEntry(
        \.training.learningRate, .number(.above0, .learningRate, where: { $0 > 0 }), .steps,
        short: { "α \($0 ?? "")" },
        usual: { defaults, run in defaults.learningRate(of: run.training.optimizer) })
    case .decay:
      SettingEntry(\.training.decay, .number(.atLeast0, .decay) { $0 >= 0 }, .steps, usual: 0)
    case .batchSize:
      SettingEntry(
        \.training.batchSize, .batchSize, .steps, usual: nil,
        short: { SettingPhrase.batch($0 ?? "all").text })
    case .noShuffle:
      SettingEntry(
        \.training.shuffles, .flag(said: false), .steps, usual: true,
        short: { ($0 == nil ? SettingPhrase.shuffled : .fileOrder).text })
    case .l1:
      SettingEntry(
        \.training.l1, .number(.atLeast0, .penalty) { $0 >= 0 }, .steps, usual: 0,
        short: { "L1 \($0 ?? "0")" })
    case .l2:
      SettingEntry(
        \.training.l2, .number(.atLeast0, .penalty) { $0 >= 0 }, .steps, usual: 0,
        short: { "L2 \($0 ?? "0")" })
    case .clipNorm:
      SettingEntry(
        \.training.clipNorm,
        .optional(
          .number(.above0OrNone, Ladder(rungs: [0.01, 0.03, 0.1, 0.3, 1, 3, 10])) { $0 > 0 },
          none: "none", first: 1), .steps, usual: nil)
    case .seed:
      SettingEntry(\.training.seed, .whole(from: 0), .race, usual: 1, isSaid: true)
    case .initialization:
      SettingEntry(
        \.training.initialization, .initialization, .start, usual: Initialization(.glorotUniform),
        short: bare)
    case .hiddenBias:
      SettingEntry(
        \.training.hiddenBias, .optional(.number(.finite) { _ in true }), .start, usual: nil)
    case .precision:
      SettingEntry(
        \.training.precision, .name(.precisions), .race, usual: .double,
        short: { $0 ?? Precision.double.rawValue })
    case .epochs:
      SettingEntry(
        \.epochs, .optional(.whole(from: 0, to: Configuration.mostEpochs)), .end
      ) { defaults, _ in defaults.epochs }
    case .targetCost:
      SettingEntry(
        \.targetCost,
        .optional(.number(.above0OrNone, .targetCost) { $0 > 0 }, none: "none", first: 0.1), .end
      ) { defaults, _ in defaults.targetCost }
    case .stopAtTarget: SettingEntry(\.stopsAtTarget, .flag(said: true), .end, usual: false)
    }
  }

  private static let entries = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.written) })

  /// All that is known of it but its words.
  package var entry: SettingEntry { Self.entries[self] ?? written }
}

extension Setting {
  /// The name as an option: `--learning-rate`.
  package var option: String { "--" + rawValue }

  /// Whether the name alone says it all: `--no-shuffle`.
  package var isFlag: Bool { entry.placeholder.isEmpty }

  /// What `--help` says, and what holds when it is not said.
  package var explanation: String { SettingPhrase.explanation(self).text }

  /// As sentences name it.
  package var title: String { SettingPhrase.title(self).text }
}
