import NeuralNetworks

/// One thing that can be said about a run, by the name it has on the command line (`--layers`), in
/// a configuration line (`layers=…`) and in messages.
///
/// The order of the cases is the order in which a configuration is written out.
public enum Setting: String, CaseIterable, Sendable {
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
  public var option: String { "--" + rawValue }

  /// Whether the name alone says it all: `--no-shuffle`.
  public var isFlag: Bool { self == .noShuffle || self == .stopAtTarget }

  /// What stands for the value in `--help`.
  public var placeholder: String {
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
  public var explanation: String {
    switch self {
    case .dataset: "A built-in data set or a CSV file with a header row. (default: digits01)"
    case .target: "The target columns. (default: the last; classes if text or under softmax)"
    case .layers:
      "From the first hidden layer to the output, as 25:relu,15:relu,1:sigmoid. Activations: "
        + names(Activation.self) + ". (default: the data set's units, relu, and the output "
        + "activation that the target asks for)"
    case .loss:
      names(Loss.self) + ". (default: bce for 0/1, cce for classes or softmax, mse otherwise)"
    case .optimizer: names(Optimizer.self) + ". (default: sgd)"
    case .learningRate:
      "α. (default: the data set's under sgd, for a file 0.3 with bce or cce and 0.05 otherwise; "
        + "a tenth of it under momentum and nesterov; 0.001 under rmsprop and adam)"
    case .batchSize: "Examples in a batch. (default: all)"
    case .epochs:
      "Full passes over the training examples; 0 only evaluates. (default: 200; compare: 3000 where "
        + "runs end at a target)"
    case .seed: "Draws the starting weights, the order and the split. (default: 1)"
    case .initialization:
      "How weights start: " + names(Initializer.self) + "; glorot-uniform*4 makes them four "
        + "times as large; or the numbers themselves, layer by layer W by rows, then b. "
        + "(default: glorot-uniform)"
    case .hiddenBias: "The hidden layers' starting biases."
    case .l1: "λ of the penalty λ·Σ|W|. (default: 0)"
    case .l2: "λ of the penalty (λ/2)·Σ‖W‖². (default: 0)"
    case .decay: "The rate of epoch k is α / (1 + X·k). (default: 0)"
    case .precision: names(Precision.self) + ". (default: double)"
    case .noise: "Noise of a generated data set."
    case .rows: "Rows of a generated data set."
    case .dataSeed: "Another seed is another draw of a generated data set. (default: 1)"
    case .scaling: names(Scaling.self) + ", of the features. (default: auto)"
    case .validation: "The share of rows held out for testing. (default: 0)"
    case .noShuffle: "Take the examples in file order, every epoch."
    case .targetCost: "Report the first epoch at or below this cost. (default: the data set's)"
    case .stopAtTarget: "Stop at the target cost."
    }
  }
}

/// The names of all values of an enumeration, as a message lists them.
public func names<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) -> String {
  Value.allCases.map(\.rawValue).joined(separator: ", ")
}
