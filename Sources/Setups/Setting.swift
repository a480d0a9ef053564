import Localization

/// One thing that can be said about a run, by the name it has on the command line (`--layers`), in
/// a configuration line (`layers=…`) and in messages.
///
/// The order of the cases is the order in which a configuration is written out.
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
  case seed
  case initialization = "init"
  case hiddenBias = "hidden-bias"
  case precision
  case epochs
  case targetCost = "target-cost"
  case stopAtTarget = "stop-at-target"

  /// The name as an option: `--learning-rate`.
  package var option: String { "--" + rawValue }

  /// Whether the name alone says it all: `--no-shuffle`.
  package var isFlag: Bool { self == .noShuffle || self == .stopAtTarget }

  /// What stands for the value in `--help`.
  package var placeholder: String {
    switch self {
    case .dataset: "NAME|FILE.csv"
    case .target: "COL[,COL…]"
    case .layers: "UNITS:ACTIVATION,…"
    case .loss, .optimizer, .precision, .scaling: "NAME"
    case .batchSize: "N|all"
    case .initialization: "NAME[*GAIN]|X,X…"
    case .validation: "FRACTION"
    case .noise: "PERCENT"
    case .rows, .dataSeed, .seed, .epochs: "N"
    case .targetCost: "X|none"
    case .learningRate, .decay, .l1, .l2, .hiddenBias: "X"
    case .noShuffle, .stopAtTarget: ""
    }
  }

  /// What `--help` says, and what holds when it is not said.
  package var explanation: String { SettingPhrase.explanation(self).text }
}

/// The names of all values of an enumeration, as a message lists them.
package func names<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) -> String {
  Value.allCases.map(\.rawValue).joined(separator: ", ")
}
