import NeuralNetworks

extension TrainingProgram {
  /// What `compile` takes.
  var kerasOptimizerCall: String {
    var rate = "learning_rate=\(PythonText.number(options.learningRate))"
    if let norm = options.clipNorm { rate += ", global_clipnorm=\(PythonText.number(norm))" }
    return switch options.optimizer {
    case .sgd: "tf.keras.optimizers.SGD(\(rate))"
    case .momentum: "Momentum(\(rate))"
    case .nesterov: "Nesterov(\(rate))"
    case .rmsprop: "RMSprop(\(rate))"
    case .adam: "Adam(\(rate))"
    }
  }

  /// An optimizer where Keras has none that computes the same. Its SGD also has a momentum of 0.9 in
  /// single precision, whatever the floats.
  var kerasOptimizer: PythonText {
    switch options.optimizer {
    case .sgd: PythonText()
    case .momentum:
      kerasOptimizer(
        "Momentum", "Keras's own keeps the rate in v, so that decay comes to it late.", ["v"],
        ["self.assign(v, 0.9 * v + g)", "self.assign_sub(w, rate * v)"])
    case .nesterov:
      kerasOptimizer(
        "Nesterov", "Keras's own keeps the rate in v, so that decay comes to it late.", ["v"],
        ["self.assign(v, 0.9 * v + g)", "self.assign_sub(w, rate * (g + 0.9 * v))"])
    case .rmsprop:
      kerasOptimizer(
        "RMSprop", "Keras's own adds epsilon inside the root.", ["s"],
        [
          "self.assign_add(s, 0.1 * (g**2 - s))",
          "self.assign_sub(w, rate * g / (tf.sqrt(s) + 1e-8))",
        ])
    case .adam:
      kerasOptimizer(
        "Adam", "Keras's own adds epsilon before the bias of s is corrected.", ["m", "s"],
        [
          "self.assign_add(m, 0.1 * (g - m))", "self.assign_add(s, 0.001 * (g**2 - s))",
          "t = tf.cast(self.iterations + 1, tf.float64)",
          "mean = m / tf.cast(1 - 0.9**t, g.dtype)",
          "square = s / tf.cast(1 - 0.999**t, g.dtype)",
          "self.assign_sub(w, rate * mean / (tf.sqrt(square) + 1e-8))",
        ])
    }
  }

  /// A class that remembers `memories` of every array of weights w, and changes it by its gradient g.
  private func kerasOptimizer(
    _ name: String, _ reason: String, _ memories: [String], _ update: [String]
  ) -> PythonText {
    var text = PythonText([
      "# \(options.optimizer.rawValue): \(reason)", "class \(name)(tf.keras.optimizers.Optimizer):",
      "    def build(self, weights):", "        super().build(weights)",
    ])
    for memory in memories {
      text += [
        "        self.\(memory) = ["
          + "self.add_variable_from_reference(w, name=\"\(memory)\") for w in weights]"
      ]
    }
    text += ["", "    def update_step(self, g, w, rate):"]
    for memory in memories {
      text += ["        \(memory) = self.\(memory)[self._get_variable_index(w)]"]
    }
    text += update.map { "        " + $0 }
    return text
  }
}
