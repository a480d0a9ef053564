import NeuralNetworks
import Text

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
      let activation = isOutput && lossTakesLogits ? nil : layer.activation.python.torch
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
    text += loss.torch
    var penalties: [String] = []
    if options.penaltyL2 != 0 {
      penalties.append(
        "\(PythonText.number(options.penaltyL2)) / 2 * sum((l.weight**2).sum() for l in linear)")
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

  private var torchTraining: PythonText {
    let optimizer = options.optimizer.python.torch.map { filled($0, optimizerNumbers) }
    var text = PythonText(["# Step 3, gradient descent."])
    text += ["optimizer = torch.optim.\(optimizer[0])"] + optimizer.dropFirst()
    text += [
      "size = \(batchSize)",
      "ended = tell(0)",
      "for epoch in range(\(epochs)):",
      "    if ended:",
      "        break",
    ]
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
