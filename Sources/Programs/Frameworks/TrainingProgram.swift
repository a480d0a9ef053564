package import Datasets
package import Localization
import NeuralNetworks
package import Setups

/// A run as a Python program of the three steps: the model, the loss, gradient descent.
///
/// It reads the files that a `ProgramFolder` has, and prints the costs of every epoch, which are the
/// run's own to rounding: docs/Programs.md says how near they come.
package struct TrainingProgram: Equatable, Sendable {
  /// What the program is written with.
  package enum Framework: String, CaseIterable, Sendable {
    /// Keras's `Sequential`, PyTorch's modules, and NumPy with every gradient written out.
    case tensorflow, pytorch, numpy

    /// As its makers write it.
    package var name: String {
      switch self {
      case .tensorflow: "TensorFlow"
      case .pytorch: "PyTorch"
      case .numpy: "NumPy"
      }
    }
  }

  /// The run that the program repeats.
  package var configuration: Configuration
  /// Names of the features, and of the target columns.
  package var features: [String]
  /// The names of the target columns.
  package var outputs: [String]
  /// In the order of the output layer's units; empty unless the target is classes.
  package var classes: [String]
  /// How many examples train.
  package var examples: Int
  /// What is done to the features.
  package var scaling: FittedScaling
  /// What is done to the targets; `nil` for nothing.
  package var targetScaling: FittedScaling?

  package init(
    _ configuration: Configuration, features: [String], outputs: [String], classes: [String],
    examples: Int, scaling: FittedScaling, targetScaling: FittedScaling? = nil
  ) {
    self.configuration = configuration
    self.features = features
    self.outputs = outputs
    self.classes = classes
    self.examples = examples
    self.scaling = scaling
    self.targetScaling = targetScaling
  }

  /// The program of `configuration` on `data`.
  package init(_ configuration: Configuration, _ data: PreparedData) {
    self.init(
      configuration, features: data.dataset.features, outputs: data.dataset.targets,
      classes: data.dataset.classes, examples: data.training.count, scaling: data.scaling,
      targetScaling: data.targetScaling)
  }

  /// The program's text.
  ///
  /// - Throws: what is set that such programs do not carry out.
  package func text(_ framework: Framework) throws(UsageError) -> String {
    try framework.settings.check(configuration, framework.name)
    return switch framework {
    case .tensorflow: tensorFlow.text
    case .pytorch: pyTorch.text
    case .numpy: numPy.text
    }
  }

  // MARK: What the programs have in common

  var layers: [LayerSpecification] { configuration.layers }
  var options: TrainingOptions { configuration.training }
  var epochs: Int { configuration.epochs ?? RunDefaults.usualEpochs }
  var output: Activation { layers.last?.activation ?? .linear }

  /// How many examples a batch has, as Python says it.
  var batchSize: String {
    options.batchSize.flatMap { $0 < examples ? String($0) : nil } ?? "len(X)"
  }

  /// Whether the batches of an epoch come in an order that is drawn: a single one is the same in any.
  var isShuffled: Bool { options.shuffles && batchSize != "len(X)" }

  /// Whether there are rows that do not train.
  var holdsOut: Bool { configuration.data.validation > 0 }

  /// The losses that take the output layer's z, as is exact, in place of its a.
  var lossTakesLogits: Bool {
    options.loss.cancelsSlope(of: output)
  }

  /// The loss as Python's libraries have it.
  var loss: LossTraits.Python { options.loss.python(of: output) }

  /// What it is, what it needs. Names from outside are escaped as in every string of Python.
  func introduction(_ framework: Framework) -> PythonText {
    let dataset = PythonText.escaped(configuration.data.dataset)
    let line = PythonText.escaped(ConfigurationLine.text([configuration]))
    let shape = ([features.count] + layers.map(\.units)).map(String.init).joined(separator: "-")
    return PythonText(
      [
        "\"\"\"\(dataset), \(shape): the three steps in \(framework.name).",
        "",
        "The run is Plateau's: plateau train --from '\(line)'",
        "It needs \(files) beside it, which",
        "`plateau code --output FOLDER` writes. It prints \(costs) of every epoch.",
        "\"\"\"",
      ])
  }

  private var files: String {
    "data.csv\(holdsOut ? ", held_out.csv" : "") and initial.safetensors"
  }

  private var costs: String { holdsOut ? "the cost and the held-out cost" : "the cost" }

  /// The names of the classes, in the order of the output layer's units.
  var classNames: PythonText {
    classes.isEmpty
      ? PythonText()
      : PythonText(["classes = \(PythonText.list(classes.map(PythonText.string)))"])
  }

  /// X `[examples × features]` and y `[examples × outputs]`, as NumPy arrays.
  var readingData: PythonText {
    let count = features.count
    var text = PythonText([
      "# The data: \(count) feature\(count == 1 ? "" : "s"), then the target.",
      "def read_examples(path):",
      "    with open(path, newline=\"\", encoding=\"utf-8\") as file:",
      "        rows = list(csv.reader(file))[1:]",
      "    X = np.array([[float(value) for value in row[:\(count)]] for row in rows])",
      classes.isEmpty
        ? "    y = np.array([[float(value) for value in row[\(count):]] for row in rows])"
        : "    y = np.array([[float(row[\(count)] == name) for name in classes] for row in rows])",
    ])
    text += Self.scalingLines("X", scaling).map { "    " + $0 }
    if let targetScaling, !targetScaling.changesNothing {
      text += ["    # Costs are of scaled targets: z / factor + offset is in their own units."]
      text += Self.scalingLines("y", targetScaling).map { "    " + $0 }
    }
    text += [
      "    return X.astype(\(numberType)), y.astype(\(numberType))", "", "",
      "X, y = read_examples(\"data.csv\")",
    ]
    if holdsOut { text += ["X_test, y_test = read_examples(\"held_out.csv\")"] }
    return text
  }

  /// Shorter where all columns are treated alike.
  private static func scalingLines(_ name: String, _ scaling: FittedScaling) -> [String] {
    func term(_ values: [Double]) -> String {
      Set(values).count == 1
        ? PythonText.number(values[0])
        : "np.array(\(PythonText.list(values.map(PythonText.number))))"
    }
    var scaled = name
    if scaling.offsets.contains(where: { $0 != 0 }) {
      scaled = "(\(name) - \(term(scaling.offsets)))"
    }
    if let factor = scaling.factors.first, Set(scaling.factors).count == 1, factor < 1,
      (1 / factor).rounded() == 1 / factor
    {
      scaled += " / \(PythonText.number(1 / factor))"
    } else if scaling.factors.contains(where: { $0 != 1 }) {
      scaled += " * \(term(scaling.factors))"
    }
    return scaled == name ? [] : ["\(name) = \(scaled)"]
  }

  /// `start["layers.0.weight"]` and so on.
  var readingWeights: PythonText {
    PythonText([
      "# The starting weights, from a safetensors file.",
      "def read_tensors(path):",
      "    with open(path, \"rb\") as file:",
      "        header = json.loads(file.read(int.from_bytes(file.read(8), \"little\")))",
      "        data = file.read()",
      "    tensors = {}",
      "    for name, entry in header.items():",
      "        if name != \"__metadata__\":",
      "            begin, end = entry[\"data_offsets\"]",
      "            number = \"<f8\" if entry[\"dtype\"] == \"F64\" else \"<f4\"",
      "            values = np.frombuffer(data[begin:end], number)",
      "            tensors[name] = values.reshape(entry[\"shape\"]).astype(\(numberType))",
      "    return tensors",
      "",
      "",
      "start = read_tensors(\"initial.safetensors\")",
    ])
  }

  /// NumPy's name of the run's precision.
  var numberType: String { options.precision == .single ? "np.float32" : "np.float64" }

  /// What stands for the names in an optimizer's Python.
  var optimizerNumbers: [String: String] {
    ["rate": PythonText.number(options.learningRate), "l2": PythonText.number(options.l2)]
  }

  /// α / (1 + X·k), in an epoch called `epoch` that counts from 0.
  var rate: String {
    let rate = PythonText.number(options.learningRate)
    return options.decay == 0
      ? rate : "\(rate) / (1 + \(PythonText.number(options.decay)) * epoch)"
  }
}
