package import Analysis
package import NeuralNetworks

/// The networks of one unit and one input that another program has measured, and runs on them.
package struct OneUnit {
  package var activation: Activation
  package var loss: Loss
  package var rate: Double
  package var examples: Examples

  package init(activation: Activation, loss: Loss, rate: Double, examples: Examples) {
    self.activation = activation
    self.loss = loss
    self.rate = rate
    self.examples = examples
  }

  /// g(wx + b) on 61 points x ∈ [−3, 3], the target g(x), mean squared error, α = 0.1: L6.
  package static func curve(_ activation: Activation) -> OneUnit {
    let xs = (0..<61).map { -3 + Double($0) / 10 }
    return OneUnit(
      activation: activation, loss: .mse, rate: 0.1,
      examples: Examples(
        features: 1, outputs: 1, kind: .signed, inputs: xs, targets: xs.map(activation.value)))
  }

  /// A sigmoid on x = 0 … 5 centred, y = 000111, α = 1: L8.
  package static func classes(_ loss: Loss) -> OneUnit {
    OneUnit(
      activation: .sigmoid, loss: loss, rate: 1,
      examples: Examples(
        features: 1, outputs: 1, kind: .binary, inputs: [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5],
        targets: [0, 0, 0, 1, 1, 1]))
  }

  package var architecture: Architecture {
    Architecture(inputs: 1, layers: [LayerSpecification(units: 1, activation: activation)])
  }

  package var options: TrainingOptions { TrainingOptions(loss: loss, learningRate: rate) }

  package static func weights(_ w: Double, _ b: Double) -> [LayerParameters] {
    [LayerParameters(units: 1, inputs: 1, weights: [w], biases: [b])]
  }

  package func training(from start: SlicePoint) -> Training {
    Training(
      architecture: architecture, options: options, examples: examples,
      parameters: Self.weights(start.x, start.y))
  }

  /// The whole surface over w, b ∈ [−10, 10].
  package func survey() -> CostSurvey {
    let weights = Self.weights(1, 8)
    let plane = ParameterPlane(
      .weightAndBias(layer: 0, unit: 0), at: weights, examples, seed: 1)
    let probe = CostProbe(architecture: architecture, options: options, examples: examples)
    var survey = CostSurvey(
      plane, over: SliceWindow(showing: SlicePoint(x: 1, y: 8), reach: 10), through: weights)
    while !survey.isComplete { survey.advance(with: probe) }
    return survey
  }

  package func cost(_ w: Double, _ b: Double) -> Double {
    training(from: SlicePoint(x: w, y: b)).evaluate().cost
  }
}
