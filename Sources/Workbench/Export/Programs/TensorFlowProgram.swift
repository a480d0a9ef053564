import NeuralNetworks

extension TrainingProgram {
  /// `Sequential`, `compile`, `fit`.
  var tensorFlow: PythonText {
    .sections([
      introduction(.tensorflow),
      PythonText([
        "import csv", "import json", "", "import numpy as np", "import tensorflow as tf",
        "from tensorflow.keras import Sequential",
        "from tensorflow.keras.layers import \(layerNames.joined(separator: ", "))",
      ]),
      readingData, readingWeights, kerasModel, kerasCompile, kerasFit,
    ])
  }

  private var layerNames: [String] {
    let leaky = layers.contains { $0.activation == .leakyReLU } ? ["LeakyReLU"] : []
    return ["Dense", "Input"] + leaky
  }

  private var kerasModel: PythonText {
    let type = options.precision == .single ? "float32" : "float64"
    var text = PythonText([
      "tf.keras.backend.set_floatx(\"\(type)\")", "", "# Step 1, the model.",
      "model = Sequential(", "    [", "        Input(shape=(\(features.count),)),",
    ])
    for layer in layers {
      let activation = layer.activation.kerasArgument
      text += ["        Dense(\(layer.units), activation=\(activation)\(regularizer)),"]
    }
    text += [
      "    ]", ")",
      "dense = [layer for layer in model.layers if isinstance(layer, Dense)]",
      "for l, layer in enumerate(dense):",
      "    layer.set_weights([start[f\"layers.{l}.weight\"].T, start[f\"layers.{l}.bias\"]])",
    ]
    return text
  }

  /// Keras has λ Σ w² where the penalty here is (λ/2) Σ w².
  private var regularizer: String {
    guard options.l1 != 0 || options.l2 != 0 else { return "" }
    let (l1, l2) = (PythonText.number(options.l1), PythonText.number(options.l2 / 2))
    return ", kernel_regularizer=tf.keras.regularizers.L1L2(l1=\(l1), l2=\(l2))"
  }

  private var kerasCompile: PythonText {
    let loss =
      switch options.loss {
      case .bce: "tf.keras.losses.BinaryCrossentropy()"
      case .mse: "tf.keras.losses.MeanSquaredError()"
      case .halfMSE: "lambda y, a: tf.reduce_mean((a - y) ** 2, axis=-1) / 2"
      case .cce: "tf.keras.losses.CategoricalCrossentropy()"
      }
    let rate = "learning_rate=\(PythonText.number(options.learningRate))"
    let optimizer =
      switch options.optimizer {
      case .sgd: "SGD(\(rate))"
      case .momentum: "SGD(\(rate), momentum=0.9)"
      case .nesterov: "SGD(\(rate), momentum=0.9, nesterov=True)"
      case .rmsprop: "RMSprop(\(rate), rho=0.9, epsilon=1e-8)"
      case .adam: "Adam(\(rate), epsilon=1e-8)"
      }
    return PythonText([
      "# Step 2, the loss.", "model.compile(", "    loss=\(loss),",
      "    optimizer=tf.keras.optimizers.\(optimizer),", ")",
    ])
  }

  private var kerasFit: PythonText {
    let size = options.batchSize.map(String.init) ?? "len(X)"
    var callbacks = ["tf.keras.callbacks.LambdaCallback(on_epoch_end=tell)"]
    if options.decay != 0 {
      callbacks.append("tf.keras.callbacks.LearningRateScheduler(lambda epoch: \(rate))")
    }
    return PythonText([
      "def tell(epoch, logs=None):",
      "    print(epoch + 1, model.evaluate(X, y, batch_size=len(X), verbose=0))", "", "",
      "# Step 3, gradient descent; fit does the back propagation.", "tell(-1)", "model.fit(",
      "    X, y, epochs=\(epochs), batch_size=\(size), shuffle=\(isShuffled ? "True" : "False"),",
      "    verbose=0, callbacks=[\(callbacks.joined(separator: ", "))],", ")",
    ])
  }
}

extension Activation {
  /// What `Dense` takes. Keras's own "leaky_relu" has another slope, 0.2.
  fileprivate var kerasArgument: String {
    self == .leakyReLU ? "LeakyReLU(negative_slope=0.01)" : "\"\(rawValue)\""
  }
}
