import NeuralNetworks

extension ProgramSettings {
  static let pyTorch = ProgramSettings(
    known: [
      .layers, .loss, .optimizer, .learningRate, .decay, .batchSize, .l1, .l2, .clipNorm,
      .precision,
    ])
}

extension TrainingProgram {
  /// `nn.Sequential`, a loss, an optimizer.
  var pyTorch: PythonText {
    .sections([
      introduction(.pytorch),
      PythonText([
        "import csv", "import json", "", "import numpy as np", "import torch",
        "from torch import nn",
      ]),
      classNames, readingData, readingWeights, shuffling, torchModel, torchLoss, reaching,
      telling(
        "cost(X, y).item()", heldOut: "cost(X_test, y_test).item()",
        parameters: "[p.detach().numpy() for p in model.parameters()]"),
      torchTraining,
    ])
  }

  private var torchType: String {
    options.precision == .single ? "torch.float32" : "torch.float64"
  }

  private var torchModel: PythonText {
    var text = PythonText([
      "torch.set_default_dtype(\(torchType))",
      "X, y = torch.from_numpy(X), torch.from_numpy(y)",
    ])
    if holdsOut { text += ["X_test, y_test = torch.from_numpy(X_test), torch.from_numpy(y_test)"] }
    text += ["", "# Step 1, the model.", "model = nn.Sequential("]
    var inputs = features.count
    for (place, layer) in layers.enumerated() {
      let isOutput = place == layers.count - 1
      let activation = isOutput && lossTakesLogits ? nil : layer.activation.torchModule
      let linear = "nn.Linear(\(inputs), \(layer.units)),"
      text += [
        "    " + ([linear] + (activation.map { ["nn.\($0),"] } ?? [])).joined(separator: " ")
      ]
      inputs = layer.units
    }
    text += [
      ")", "linear = [layer for layer in model if isinstance(layer, nn.Linear)]",
      "with torch.no_grad():", "    for l, layer in enumerate(linear):",
      "        layer.weight.copy_(torch.from_numpy(start[f\"layers.{l}.weight\"]))",
      "        layer.bias.copy_(torch.from_numpy(start[f\"layers.{l}.bias\"]))",
    ]
    return text
  }

  private var torchLoss: PythonText {
    var text = PythonText(["# Step 2, the loss; its mean over the examples is the cost."])
    switch options.loss {
    case .bce where lossTakesLogits:
      text += ["loss = nn.BCEWithLogitsLoss()  # the output layer's sigmoid is in the loss"]
    case .bce:
      text += [
        "def loss(a, y):",
        "    p = a.clamp(1e-7, 1 - 1e-7)",
        "    return -(y * torch.log(p) + (1 - y) * torch.log(1 - p)).mean()",
      ]
    case .mse: text += ["loss = nn.MSELoss()"]
    case .halfMSE: text += ["def loss(a, y):", "    return ((a - y) ** 2).mean() / 2"]
    case .cce: text += ["loss = nn.CrossEntropyLoss()  # softmax is in the loss"]
    }
    var penalties: [String] = []
    if options.l2 != 0 {
      penalties.append(
        "\(PythonText.number(options.l2)) / 2 * sum((l.weight**2).sum() for l in linear)")
    }
    if options.l1 != 0 {
      penalties.append(
        "\(PythonText.number(options.l1)) * sum(l.weight.abs().sum() for l in linear)")
    }
    let cost = (["loss(model(X), y)"] + penalties).joined(separator: "\n        + ")
    text += ["", ""]
    text += [
      "def cost(X, y):",
      penalties.isEmpty ? "    return \(cost)" : "    return (\n        \(cost)\n    )",
    ]
    return text
  }

  private var torchOptimizer: String {
    let rate = "lr=\(PythonText.number(options.learningRate))"
    return switch options.optimizer {
    case .sgd: "SGD(model.parameters(), \(rate))"
    case .momentum: "SGD(model.parameters(), \(rate), momentum=0.9)"
    case .nesterov: "SGD(model.parameters(), \(rate), momentum=0.9, nesterov=True)"
    case .rmsprop: "RMSprop(model.parameters(), \(rate), alpha=0.9, eps=1e-8)"
    case .adam: "Adam(model.parameters(), \(rate), betas=(0.9, 0.999), eps=1e-8)"
    }
  }

  private var torchTraining: PythonText {
    var text = PythonText([
      "# Step 3, gradient descent.",
      "optimizer = torch.optim.\(torchOptimizer)",
      "size = \(batchSize)",
      "ended = tell(0)",
      "for epoch in range(\(epochs)):",
      "    if ended:",
      "        break",
    ])
    if options.decay != 0 {
      text += [
        "    for group in optimizer.param_groups:", "        group[\"lr\"] = \(rate)",
      ]
    }
    text += [
      isShuffled
        ? "    order = torch.tensor(shuffled(epoch))" : "    order = torch.arange(len(X))",
      "    for batch in order.split(size):", "        optimizer.zero_grad()",
      "        cost(X[batch], y[batch]).backward()  # back propagation",
    ]
    if let most = options.clipNorm.map(PythonText.number) {
      text += [
        "        # clip_grad_norm_ adds 1e-6 to the norm.",
        "        norm = torch.cat([p.grad.flatten() for p in model.parameters()]).norm()",
        "        if norm > \(most):", "            for p in model.parameters():",
        "                p.grad *= \(most) / norm",
      ]
    }
    text += ["        optimizer.step()", "    ended = tell(epoch + 1)"]
    return text
  }
}

extension Activation {
  /// The module after a `Linear`; `nil` where there is none to add.
  fileprivate var torchModule: String? {
    switch self {
    case .linear: nil
    case .relu: "ReLU()"
    case .leakyReLU: "LeakyReLU(0.01)"
    case .sigmoid: "Sigmoid()"
    case .tanh: "Tanh()"
    case .elu: "ELU()"
    case .softplus: "Softplus(threshold=40)"  // At the default, 20, it is off by 2e-9.
    case .swish: "SiLU()"
    case .gelu: "GELU()"
    case .softmax: "Softmax(dim=1)"
    }
  }
}
