import Datasets
import Localization
import NeuralNetworks
import Text

/// One thing that can be said about a run, by the name it has on the command line (`--layers`), in
/// a configuration line (`layers=…`) and in messages.
///
/// The order of the cases is the order in which a configuration is written out. A setting is its case, its
/// entry below and its words (`SettingPhrase`): options, palette, lines and help are made from these.
package enum Setting: String, CaseIterable, Sendable {
  /// A built-in or generated set's name, or the path of a CSV file.
  case dataset
  /// Columns by name; the last one where nothing is said.
  case target
  /// What stands between the values of a file.
  case separator
  /// What stands before the decimals of its numbers.
  case decimal
  /// How its bytes say text.
  case encoding
  /// Lines of it above the table.
  case skipRows = "skip-rows"
  /// Whether the table begins with names.
  case header
  /// What becomes of cells without a value.
  case missing
  /// The columns to predict from.
  case features
  /// Columns that are left out.
  case drop
  /// What columns hold.
  case types
  /// For features alone.
  case scaling
  /// For targets that are numbers; what is reported is in their units.
  case targetScaling = "scale-target"
  /// The share of rows that are held out, 0 ..< 1.
  case validation
  /// The noise of a generated set in percent, 0 … 100.
  case noise
  /// How many rows a generated set has, held-out ones included.
  case rows
  /// Another number draws a generated set anew; a file stays as it is.
  case dataSeed = "data-seed"
  /// Units and activation from the first hidden layer to the output: `8:relu,1:sigmoid`.
  case layers
  /// J is its mean over the examples, plus the penalties.
  case loss
  /// When it changes, so does the learning rate, unless the user has set that.
  case optimizer
  /// α at epoch 0.
  case learningRate = "learning-rate"
  /// X in α / (1 + X·k), the rate of epoch k.
  case decay
  /// Examples in a batch; `all` is the whole training set.
  case batchSize = "batch-size"
  /// Each epoch takes the examples in file order; a setting without a value.
  case noShuffle = "no-shuffle"
  /// λ of λ·Σ|W|, of the weights without the biases.
  case l1
  /// λ of (λ/2)·Σ‖W‖², without the biases; under adamw weights lose α·λ of themselves.
  case l2
  /// The greatest length of the gradient over all parameters; a longer one is scaled down.
  case clipNorm = "clip-norm"
  /// Decides starting weights, the order of examples and which rows are held out.
  case seed
  /// An initialiser's name, with a factor or without, or the starting numbers themselves.
  case initialization = "init"
  /// What all hidden biases start at.
  case hiddenBias = "hidden-bias"
  /// Single or double, the same for all runs.
  case precision
  /// The epoch at which runs end; at 0 they are only evaluated.
  case epochs
  /// The first epoch at or below it is reported; a run need not end there.
  case targetCost = "target-cost"
  /// Each run ends at its target cost; a setting without a value.
  case stopAtTarget = "stop-at-target"

  /// Where it is in a configuration, how its text is read, whose it is, and what holds where it is not said.
  private var written: SettingEntry {
    let bare: @Sendable (String?) -> Message = {
      $0.map(Message.init(verbatim:)) ?? SettingPhrase.byDefault.message
    }
    return switch self {
    case .dataset:
      SettingEntry(
        \.data.dataset, .dataset, .data, usual: Settings.defaultDataset, isSaid: true, short: bare)
    case .target: SettingEntry(\.data.target, .columns, .data, usual: nil)
    case .separator:
      SettingEntry(\.data.reading.separator, .optional(.separator), .data, usual: nil)
    case .decimal:
      SettingEntry(\.data.reading.decimal, .optional(.decimalMark), .data, usual: nil)
    case .encoding: SettingEntry(\.data.reading.encoding, .encoding, .data, usual: nil)
    case .skipRows:
      SettingEntry(\.data.reading.skippedRows, .optional(.whole(from: 0)), .data, usual: nil)
    case .header:
      SettingEntry(\.data.reading.header, .optional(.name(.headerRows)), .data, usual: nil)
    case .missing:
      SettingEntry(\.data.reading.missing, .optional(.name(.missingCells)), .data, usual: nil)
    case .features: SettingEntry(\.data.reading.features, .columns, .data, usual: nil)
    case .drop: SettingEntry(\.data.reading.dropped, .columns, .data, usual: nil)
    case .types: SettingEntry(\.data.reading.types, .columnTypes, .data, usual: nil)
    case .scaling: SettingEntry(\.data.scaling, .name(.scalings), .data, usual: .auto)
    case .targetScaling:
      SettingEntry(\.data.targetScaling, .name(.targetScalings), .data, usual: .auto)
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
      SettingEntry(\.training.optimizer, .name(.optimizers), .steps, short: bare) {
        defaults, _ in defaults.optimizer
      }
    case .learningRate:
      SettingEntry(
        \.training.learningRate, .number(.above0, .learningRate, where: { $0 > 0 }), .steps,
        short: { Message(verbatim: "α \($0 ?? "")") },
        usual: { defaults, run in defaults.learningRate(of: run.training.optimizer) })
    case .decay:
      SettingEntry(\.training.decay, .number(.atLeast0, .decay) { $0 >= 0 }, .steps, usual: 0)
    case .batchSize:
      SettingEntry(
        \.training.batchSize, .batchSize, .steps,
        isOmitted: { $0.training.batchSize == nil && !$0.data.namesPath },
        short: { SettingPhrase.batch($0 ?? "all").message },
        usual: { defaults, _ in defaults.batchSize })
    case .noShuffle:
      SettingEntry(
        \.training.shuffles, .flag(said: false), .steps, usual: true,
        short: { ($0 == nil ? SettingPhrase.shuffled : .fileOrder).message })
    case .l1:
      SettingEntry(
        \.training.l1, .number(.atLeast0, .penalty) { $0 >= 0 }, .steps, usual: 0,
        short: { Message(verbatim: "L1 \($0 ?? "0")") })
    case .l2:
      SettingEntry(
        \.training.l2, .number(.atLeast0, .penalty) { $0 >= 0 }, .steps, usual: 0,
        short: { Message(verbatim: "L2 \($0 ?? "0")") })
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
        short: { Message(verbatim: $0 ?? Precision.double.rawValue) })
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
  package var explanation: SettingPhrase { .explanation(self) }

  /// As sentences name it.
  package var title: SettingPhrase { .title(self) }
}
