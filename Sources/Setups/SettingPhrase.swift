import Datasets
package import Localization
import NeuralNetworks

/// What is said of a setting, wherever it is set.
package enum SettingPhrase: Phrase {
  /// What `--help` and the palette say, and what holds when it is not said.
  case explanation(Setting)
  /// As sentences and tables name it.
  case title(Setting)
  /// What the two keys of a setting do: of a list, of a ladder.
  case previousNext, lessMore
  /// What a mark on the curve says of a batch size.
  case batch(String)
  case fileOrder, shuffled
  /// The value of a setting of which nothing is said.
  case byDefault
}

extension SettingPhrase {
  package var message: Message {
    switch self {
    case .explanation(let setting): setting.explanationMessage
    case .title(let setting): setting.titleMessage
    case .previousNext: "previous, next"
    case .lessMore: "less, more"
    case .batch(let size): say("batch {size}", size: size)
    case .fileOrder: "file order"
    case .shuffled: "shuffled"
    case .byDefault: "default"
    }
  }
}

extension Setting {
  fileprivate var explanationMessage: Message {
    switch self {
    case .dataset: "A built-in data set or a CSV file. (default: digits01)"
    case .target:
      """
      The target columns. (default: the last; read as classes if text, or under softmax)
      """
    case .separator:
      say(
        "What stands between values: {separators}. (default: guessed)",
        separators: names(Separator.self))
    case .decimal:
      say(
        """
        What stands before decimals: {marks}; the other mark then groups thousands. (default: \
        guessed)
        """, marks: names(DecimalMark.self))
    case .encoding: "The file's encoding, as iconv calls it, such as CP949. (default: guessed)"
    case .skipRows: "Lines of the file above the table. (default: guessed)"
    case .header: "Whether the table begins with column names: yes, no. (default: guessed)"
    case .missing:
      """
      Cells without a value: drop leaves their rows out, mean and median fill in numbers and the \
      most frequent text, category makes missing text a value of its own and fills in the median. \
      (default: drop)
      """
    case .features: "The columns to predict from. (default: all but the targets)"
    case .drop: "Columns to leave out."
    case .types:
      say(
        "What columns hold, as zip=text: {types}. (default: guessed)", types: names(ColumnType.self)
      )
    case .layers:
      say(
        """
        From the first hidden layer to the output, as 25:relu,15:relu,1:sigmoid. Activations: \
        {activations}. (default: the data set's units, relu, and the output activation that the \
        target asks for)
        """, activations: names(Activation.self))
    case .loss:
      say(
        "{losses}. (default: bce for 0/1, cce for classes or softmax, mse otherwise)",
        losses: names(Loss.self))
    case .optimizer:
      say("{optimizers}. (default: sgd, for a file adam)", optimizers: names(Optimizer.self))
    case .learningRate:
      """
      α. (default: the data set's under sgd, for a file 0.3 with bce or cce and 0.03 otherwise; \
      a tenth of it under momentum and nesterov; 0.001 under rmsprop, adam and adamw)
      """
    case .batchSize: "Examples in a batch. (default: all, for a file 64)"
    case .epochs:
      """
      Full passes over the training examples; 0 only evaluates. (default: 200; compare: 3000 \
      where runs end at a target)
      """
    case .seed:
      """
      Decides the starting weights, the order of the examples and which rows are held out. \
      (default: 1)
      """
    case .initialization:
      say(
        """
        How weights start: {initializers}; glorot-uniform*4 makes them four times as large; or \
        the numbers themselves, layer by layer W by rows, then b. (default: glorot-uniform)
        """, initializers: names(Initializer.self))
    case .hiddenBias: "The hidden layers' starting biases."
    case .l1: "λ of the penalty λ·Σ|W|. (default: 0)"
    case .l2:
      """
      λ of the penalty (λ/2)·Σ‖W‖². Under adamw weights lose the share α·λ of themselves at each \
      step instead, and J has no such penalty. (default: 0)
      """
    case .decay: "The rate of epoch k is α / (1 + X·k). (default: 0)"
    case .precision: say("{precisions}. (default: double)", precisions: names(Precision.self))
    case .clipNorm:
      """
      A gradient longer than X, over all weights and biases, is scaled down to X before each step. \
      (default: none)
      """
    case .noise: "Noise of a generated data set."
    case .rows: "Rows of a generated data set."
    case .dataSeed: "Another seed draws a generated data set anew. (default: 1)"
    case .scaling:
      say("{scalings}, of the features. (default: auto)", scalings: names(Scaling.self))
    case .targetScaling:
      say(
        """
        {scalings}, of targets that are numbers: standard makes their standard deviation 1 for \
        training; what is reported is in their units. (default: auto: standard for a file)
        """, scalings: names(TargetScaling.self))
    case .validation: "The share of rows held out for testing. (default: 0)"
    case .noShuffle: "Take the examples in file order, every epoch."
    case .targetCost: "Report the first epoch at or below this cost. (default: the data set's)"
    case .stopAtTarget: "Stop at the target cost."
    }
  }

  fileprivate var titleMessage: Message {
    switch self {
    case .learningRate: "learning rate"
    case .batchSize: "batch size"
    case .initialization: "initialiser"
    case .targetCost: "target cost"
    case .stopAtTarget: "stop at the target"
    case .validation: "held-out share"
    case .dataSeed: "data seed"
    case .hiddenBias: "hidden bias"
    case .noShuffle: "batches in file order"
    case .clipNorm: "gradient clipping"
    case .l1: "L1 penalty"
    case .l2: "L2 penalty"
    case .separator: "separator"
    case .decimal: "decimal mark"
    case .encoding: "encoding"
    case .skipRows: "lines above the table"
    case .header: "header row"
    case .missing: "missing cells"
    case .features: say("features", context: "setting")
    case .drop: "columns left out"
    case .types: "column types"
    case .dataset: "dataset"
    case .target: "target"
    case .scaling: "scaling"
    case .targetScaling: "scaling of targets"
    case .noise: "noise"
    case .rows: "rows"
    case .layers: "layers"
    case .loss: "loss"
    case .optimizer: "optimizer"
    case .decay: "decay"
    case .seed: "seed"
    case .precision: "precision"
    case .epochs: "epochs"
    }
  }
}
