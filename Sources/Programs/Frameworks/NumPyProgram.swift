import NeuralNetworks

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
    let names = layers.map { "(\($0.activation.numPyName), \($0.activation.numPyName)_slope)" }
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
    switch options.loss {
    case .bce where lossTakesLogits:
      // −y ln a − (1 − y) ln(1 − a), with a = 1 / (1 + e^−z) put in.
      text += [
        "    # -y log(a) - (1 - y) log(1 - a), from z, so that nothing overflows",
        "    loss = np.logaddexp(0, z[-1]) - y * z[-1]", "    J = loss.mean()",
      ]
    case .bce:
      text += [
        "    p = np.clip(a[-1], 1e-7, 1 - 1e-7)",
        "    loss = -y * np.log(p) - (1 - y) * np.log(1 - p)", "    J = loss.mean()",
      ]
    case .mse: text += ["    loss = (a[-1] - y) ** 2", "    J = loss.mean()"]
    case .halfMSE: text += ["    loss = (a[-1] - y) ** 2 / 2", "    J = loss.mean()"]
    case .cce:
      text += [
        "    top = z[-1].max(axis=1, keepdims=True)",
        "    log_sum = top + np.log(np.exp(z[-1] - top).sum(axis=1, keepdims=True))",
        "    loss = (y * (log_sum - z[-1])).sum(axis=1)", "    J = loss.mean()",
      ]
    }
    if options.l2 != 0 {
      text += [
        "    J += \(PythonText.number(options.l2)) / 2 * sum((w**2).sum() for w in W)"
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
    let slope = " * g[-1][1](z[-1])"
    switch options.loss {
    case .bce where lossTakesLogits: text += ["    delta = (a[-1] - y) / y.size  # dJ/dz"]
    case .cce: text += ["    delta = (a[-1] - y) / len(y)  # dJ/dz"]
    case .bce:
      text += [
        "    p = np.clip(a[-1], 1e-7, 1 - 1e-7)", "    inside = p == a[-1]",
        "    delta = inside * (p - y) / (p * (1 - p)) / y.size\(slope)  # dJ/dz",
      ]
    case .mse: text += ["    delta = 2 * (a[-1] - y) / y.size\(slope)  # dJ/dz"]
    case .halfMSE: text += ["    delta = (a[-1] - y) / y.size\(slope)  # dJ/dz"]
    }
    text += ["    for l in reversed(layers):", "        dW[l] = delta.T @ a[l]\(penalty)"]
    text += [
      "        db[l] = delta.sum(axis=0)", "        if l > 0:",
      "            delta = delta @ W[l] * g[l - 1][1](z[l - 1])", "    return dW + db",
    ]
    return text
  }

  private var penalty: String {
    var text = ""
    if options.l2 != 0 { text += " + \(PythonText.number(options.l2)) * W[l]" }
    if options.l1 != 0 { text += " + \(PythonText.number(options.l1)) * np.sign(W[l])" }
    return text
  }

  /// `update(p, g, rate, m, t)`: parameters, gradient, memory of as many arrays as are needed.
  private var descent: PythonText {
    let body =
      switch options.optimizer {
      case .sgd: ["p -= rate * g"]
      case .momentum: ["m[0][:] = 0.9 * m[0] + g", "p -= rate * m[0]"]
      case .nesterov: ["m[0][:] = 0.9 * m[0] + g", "p -= rate * (g + 0.9 * m[0])"]
      case .rmsprop: ["m[0] += 0.1 * (g**2 - m[0])", "p -= rate * g / (np.sqrt(m[0]) + 1e-8)"]
      case .adam:
        [
          "m[0] += 0.1 * (g - m[0])", "m[1] += 0.001 * (g**2 - m[1])",
          "mean, square = m[0] / (1 - 0.9**t), m[1] / (1 - 0.999**t)",
          "p -= rate * mean / (np.sqrt(square) + 1e-8)",
        ]
      }
    return PythonText(
      ["# \(options.optimizer.rawValue): what an update does to the parameters p at step t."]
        + ["def update(p, g, rate, m, t):"] + body.map { "    " + $0 })
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
  var numPyName: String { rawValue }

  /// g and g′ of arrays of any shape; neither overflows.
  fileprivate var numPyDefinition: [String] {
    func definition(_ value: [String], _ slope: [String]) -> [String] {
      func body(_ lines: [String]) -> [String] {
        lines.dropLast().map { "    " + $0 } + lines.suffix(1).map { "    return " + $0 }
      }
      return ["def \(numPyName)(z):"] + body(value) + ["", "", "def \(numPyName)_slope(z):"]
        + body(slope)
    }
    switch self {
    case .linear: return definition(["z"], ["np.ones_like(z)"])
    case .relu: return definition(["np.maximum(0, z)"], ["(z > 0).astype(z.dtype)"])
    case .leakyReLU:
      return definition(
        ["np.where(z > 0, z, 0.01 * z)"], ["np.where(z > 0, 1.0, 0.01).astype(z.dtype)"])
    case .sigmoid:
      return definition(["np.exp(-np.logaddexp(0, -z))"], ["sigmoid(z) * sigmoid(-z)"])
    case .tanh:
      return definition(
        ["np.tanh(z)"], ["e = np.exp(-2 * np.abs(z))", "4 * e / (1 + e) ** 2"])
    case .elu:
      return definition(
        ["np.where(z > 0, z, np.expm1(np.minimum(z, 0)))"], ["np.exp(np.minimum(z, 0))"])
    case .softplus:
      return definition(["np.logaddexp(0, z)"], ["np.exp(-np.logaddexp(0, -z))"])
    case .swish:
      return definition(
        ["z * np.exp(-np.logaddexp(0, -z))"],
        ["s = np.exp(-np.logaddexp(0, -z))", "s + z * s * np.exp(-np.logaddexp(0, z))"])
    case .gelu:
      let share = "np.vectorize(erfc)(-z / np.sqrt(2)) / 2"
      return definition(
        ["from math import erfc", "share = \(share)", "(z * share).astype(z.dtype)"],
        [
          "from math import erfc", "share = \(share)",
          "density = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)",
          "(share + z * density).astype(z.dtype)",
        ])
    case .softmax:
      return [
        "def softmax(z):", "    e = np.exp(z - z.max(axis=1, keepdims=True))",
        "    return e / e.sum(axis=1, keepdims=True)", "", "",
        "softmax_slope = None  # with its loss, dJ/dz is a - y",
      ]
    }
  }
}
