import NeuralNetworks
import Text

extension ProgramSettings {
  static let numPy = ProgramSettings(
    known: [
      .layers, .loss, .optimizer, .learningRate, .decay, .batchSize, .l1, .l2, .clipNorm,
      .precision,
    ])
}

extension TrainingProgram {
  /// Every formula written out.
  var numPy: PythonText {
    .sections([
      introduction(.numpy),
      PythonText(["import csv", "import json", "", "import numpy as np"]),
      classNames, readingData, readingWeights, shuffling, parameters, model, forward, cost,
      gradients, descent, reaching,
      telling("cost(X, y)", heldOut: "cost(X_test, y_test)", parameters: "W + b"),
      training,
    ])
  }

  private var parameters: PythonText {
    PythonText([
      "layers = range(\(layers.count))",
      "W = [start[f\"layers.{l}.weight\"] for l in layers]  # [units × inputs]",
      "b = [start[f\"layers.{l}.bias\"] for l in layers]  # [units]",
    ])
  }

  // MARK: Step 1

  /// Each activation that is used, with its slope.
  private var model: PythonText {
    let used = Activation.allCases.filter { layers.map(\.activation).contains($0) }
    var text = PythonText([
      "# Step 1, the model: each layer's activation g(z), and its slope."
    ])
    for (place, activation) in used.enumerated() {
      text += (place == 0 ? [] : ["", ""]) + activation.numPyDefinition
    }
    let names = layers.map { "(\($0.activation.rawValue), \($0.activation.rawValue)_slope)" }
    text += ["", "", "g = \(PythonText.list(names))"]
    return text
  }

  private var forward: PythonText {
    PythonText([
      "def forward(X):",
      "    z, a = [], [X]",
      "    for l in layers:",
      "        z.append(a[-1] @ W[l].T + b[l])",
      "        a.append(g[l][0](z[-1]))",
      "    return z, a",
    ])
  }

  // MARK: Step 2

  private var cost: PythonText {
    var text = PythonText([
      "# Step 2, the loss of an example, and the cost: its mean over all.",
      "def cost(X, y):",
      "    z, a = forward(X)",
    ])
    text += loss.value.map { "    " + $0 } + ["    J = loss.mean()"]
    if options.penaltyL2 != 0 {
      text += [
        "    J += \(PythonText.number(options.penaltyL2)) / 2 * sum((w**2).sum() for w in W)"
      ]
    }
    if options.l1 != 0 {
      text += ["    J += \(PythonText.number(options.l1)) * sum(np.abs(w).sum() for w in W)"]
    }
    text += ["    return J"]
    return text
  }

  // MARK: Step 3

  private var gradients: PythonText {
    var text = PythonText([
      "# Step 3, gradient descent: dJ/dW and dJ/db by back propagation.",
      "def gradients(X, y):",
      "    z, a = forward(X)",
      "    dW, db = [None] * len(W), [None] * len(b)",
    ])
    text += loss.slope.map { "    " + $0 }
    text += ["    for l in reversed(layers):", "        dW[l] = delta.T @ a[l]\(penalty)"]
    text += [
      "        db[l] = delta.sum(axis=0)", "        if l > 0:",
      "            delta = delta @ W[l] * g[l - 1][1](z[l - 1])", "    return dW + db",
    ]
    return text
  }

  private var penalty: String {
    var text = ""
    if options.penaltyL2 != 0 { text += " + \(PythonText.number(options.penaltyL2)) * W[l]" }
    if options.l1 != 0 { text += " + \(PythonText.number(options.l1)) * np.sign(W[l])" }
    return text
  }

  /// `update(p, g, rate, m, t)`: parameters, gradient, memory of as many arrays as are needed.
  private var descent: PythonText {
    return PythonText(
      ["# \(options.optimizer.rawValue): what an update does to the parameters p at step t."]
        + ["def update(p, g, rate, m, t):"]
        + options.optimizer.python.update.map { "    " + filled($0, optimizerNumbers) })
  }

  private var training: PythonText {
    var text = PythonText([
      "memory = [[np.zeros_like(p), np.zeros_like(p)] for p in W + b]",
      "step, size = 0, \(batchSize)", "ended = tell(0)", "for epoch in range(\(epochs)):",
      "    if ended:", "        break",
      isShuffled ? "    order = shuffled(epoch)" : "    order = np.arange(len(X))",
      "    for first in range(0, len(X), size):",
      "        batch = order[first : first + size]", "        step += 1",
      "        gradient = gradients(X[batch], y[batch])",
    ])
    if let most = options.clipNorm.map(PythonText.number) {
      text += [
        "        norm = np.sqrt(sum((g_p**2).sum() for g_p in gradient))",
        "        if norm > \(most):",
        "            gradient = [g_p * (\(most) / norm) for g_p in gradient]",
      ]
    }
    text += [
      "        for p, g_p, m in zip(W + b, gradient, memory):",
      "            update(p, g_p, \(rate), m, step)", "    ended = tell(epoch + 1)",
    ]
    return text
  }
}

extension Activation {
  /// g and g′ of arrays of any shape; neither overflows.
  fileprivate var numPyDefinition: [String] {
    func definition(_ name: String, _ lines: [String]) -> [String] {
      ["def \(name)(z):"] + lines.dropLast().map { "    " + $0 }
        + lines.suffix(1).map { "    return " + $0 }
    }
    let name = rawValue + "_slope"
    return definition(rawValue, traits.python.value) + ["", ""]
      + (traits.python.slope.map { definition(name, $0) }
        ?? ["\(name) = None  # with its loss, dJ/dz is a - y"])
  }
}
