import NeuralNetworks
import Text

extension ProgramSettings {
  static let tensorFlow = ProgramSettings(
    known: [
      .layers, .loss, .optimizer, .learningRate, .decay, .batchSize, .l1, .l2, .clipNorm,
      .precision,
    ])
}

extension TrainingProgram {
  /// `Sequential`, `compile`, `fit`.
  var tensorFlow: PythonText {
    .sections([
      introduction(.tensorflow),
      PythonText([
        "import csv", "import json", "", "import numpy as np", "import tensorflow as tf",
        "from tensorflow.keras import Sequential",
        "from tensorflow.keras.layers import Dense, Input",
      ]),
      classNames, readingData, readingWeights, shuffling, kerasTerms, kerasModel,
      kerasOptimizer, kerasCompile, reaching,
      telling(
        "model.evaluate(X, y, batch_size=len(X), verbose=0)",
        heldOut: "model.evaluate(X_test, y_test, batch_size=len(X_test), verbose=0)",
        parameters: "model.get_weights()"),
      kerasBatches, kerasFit,
    ])
  }

  private var floatType: String { options.precision == .single ? "float32" : "float64" }

  /// Activations and penalties of which Keras has no exact ones.
  private var kerasTerms: PythonText {
    let activations = Activation.allCases.filter { layers.map(\.activation).contains($0) }
    var definitions = activations.compactMap(\.python.keras)
    if let kerasPenalty {
      definitions.append(["def penalty(w):", "    return \(kerasPenalty)"])
    }
    return .sections(definitions.map { PythonText($0) })
  }

  private var kerasModel: PythonText {
    var text = PythonText([
      "tf.keras.backend.set_floatx(\"\(floatType)\")", "", "# Step 1, the model.",
      "model = Sequential(", "    [", "        Input(shape=(\(features.count),)),",
    ])
    for layer in layers {
      let penalty = kerasPenalty == nil ? "" : ", kernel_regularizer=penalty"
      let activation = layer.activation.kerasArgument
      text += ["        Dense(\(layer.units), activation=\(activation)\(penalty)),"]
    }
    text += [
      "    ]", ")",
      "dense = [layer for layer in model.layers if isinstance(layer, Dense)]",
      "for l, layer in enumerate(dense):",
      "    layer.set_weights([start[f\"layers.{l}.weight\"].T, start[f\"layers.{l}.bias\"]])",
    ]
    return text
  }

  /// λ₁ Σ|w| + (λ₂ / 2) Σ w²; `nil` without them. Keras's own rounds λ to single precision.
  private var kerasPenalty: String? {
    var terms: [String] = []
    if options.l1 != 0 {
      terms.append("\(PythonText.number(options.l1)) * tf.reduce_sum(tf.abs(w))")
    }
    if options.penaltyL2 != 0 {
      terms.append("\(PythonText.number(options.penaltyL2)) / 2 * tf.reduce_sum(w**2)")
    }
    return terms.isEmpty ? nil : terms.joined(separator: " + ")
  }

  private var kerasOptimizerCall: String {
    var rate = PythonText.number(options.learningRate)
    if let norm = options.clipNorm { rate += ", global_clipnorm=\(PythonText.number(norm))" }
    return filled(options.optimizer.python.keras, ["rate": rate])
  }

  /// The optimizer's class where Keras has none that computes the same. Its SGD also has a momentum of 0.9 in
  /// single precision, whatever the floats.
  private var kerasOptimizer: PythonText {
    guard let own = options.optimizer.python.kerasClass else { return PythonText() }
    return PythonText(
      [
        "# \(options.optimizer.rawValue): \(own.reason)",
        "class \(own.name)(tf.keras.optimizers.Optimizer):",
        "    def build(self, weights):", "        super().build(weights)",
      ]
        + own.memories.map {
          "        self.\($0) = ["
            + "self.add_variable_from_reference(w, name=\"\($0)\") for w in weights]"
        } + ["", "    def update_step(self, g, w, rate):"]
        + own.memories.map { "        \($0) = self.\($0)[self._get_variable_index(w)]" }
        + own.update.map { "        " + filled($0, optimizerNumbers) })
  }

  private var kerasCompile: PythonText {
    return PythonText([
      "# Step 2, the loss.", "model.compile(", "    loss=\(loss.keras),",
      "    optimizer=\(kerasOptimizerCall),", ")",
    ])
  }

  /// The batches, one after the other for good, where `fit` would shuffle in an order of its own.
  private var kerasBatches: PythonText {
    guard isShuffled else { return PythonText() }
    return PythonText([
      "def batches():", "    epoch, size = 0, \(batchSize)", "    while True:",
      "        order = shuffled(epoch)", "        for first in range(0, len(X), size):",
      "            batch = order[first : first + size]", "            yield X[batch], y[batch]",
      "        epoch += 1",
    ])
  }

  private var kerasFit: PythonText {
    var callbacks = ["tf.keras.callbacks.LambdaCallback(on_epoch_end=after)"]
    if options.decay != 0 {
      callbacks.append("tf.keras.callbacks.LearningRateScheduler(lambda epoch: \(rate))")
    }
    let data =
      isShuffled
      ? "batches(), epochs=\(epochs), steps_per_epoch=-(-len(X) // \(batchSize)), shuffle=False,"
      : "X, y, epochs=\(epochs), batch_size=\(batchSize), shuffle=False,"
    return PythonText([
      "def after(epoch, logs=None):", "    model.stop_training = tell(epoch + 1)", "", "",
      "# Step 3, gradient descent; fit does the back propagation.", "if not tell(0):",
      "    model.fit(", "        \(data)", "        verbose=0,",
      "        callbacks=[\(callbacks.joined(separator: ", "))],", "    )",
    ])
  }
}

extension Activation {
  /// What `Dense` takes.
  fileprivate var kerasArgument: String {
    traits.python.keras == nil ? "\"\(rawValue)\"" : rawValue
  }
}
