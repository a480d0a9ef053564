import Glibc
package import NeuralNetworks

/// One example's way through a network and the gradient's way back, with every number there is:
/// `z = W a + b`, `a = g(z)`, the loss L, `δ = ∂L/∂z`, `∂L/∂w = δ a`, `w ← w − α ∂L/∂w`.
///
/// It is the gradient of this example alone; training steps along the mean of a batch's.
package struct ExampleWalk: Equatable, Sendable {
  /// What one layer makes of the example. All arrays are `[units]`.
  package struct Layer: Equatable, Sendable {
    /// What made a of z.
    package var activation: Activation
    /// The layer's weights and biases, before the update.
    package var parameters: LayerParameters
    /// W a + b, a being that of the layer before.
    package var z: [Double]
    /// g(z).
    package var a: [Double]
    /// g′(z); of a softmax a (1 − a).
    package var slopes: [Double]
    /// ∂L/∂z
    package var deltas: [Double]
  }

  /// `[features]`, as the network gets it.
  package let x: [Double]
  /// `[outputs]`; a class is one-hot.
  package let y: [Double]
  /// What J is made of.
  package let loss: Loss
  /// α of the update that is shown.
  package let learningRate: Double
  /// From the first hidden one to the output.
  package let layers: [Layer]
  /// Each output's part of the loss, `[outputs]`: their sum is `lossValue`.
  package let losses: [Double]

  /// This example's loss: the mean over the outputs, of `cce` the sum.
  package var lossValue: Double { losses.reduce(0, +) }

  /// - Parameters:
  ///   - specifications: the activations, with as many units as `parameters` have.
  ///   - x: one number for each input of the first layer.
  ///   - y: one for each output.
  package init(
    _ specifications: [LayerSpecification], parameters: [LayerParameters], loss: Loss,
    learningRate: Double, x: [Double], y: [Double]
  ) {
    precondition(
      !specifications.isEmpty && specifications.map(\.units) == parameters.map(\.units),
      "parameters of \(parameters.map(\.units)) units for layers of \(specifications.map(\.units))")
    precondition(
      x.count == parameters[0].inputs && y.count == specifications.last?.units,
      "an example of \(x.count) features and \(y.count) targets does not fit the network")
    self.x = x
    self.y = y
    self.loss = loss
    self.learningRate = learningRate
    var layers = Self.forward(specifications, parameters, x)
    let last = layers.count - 1
    (losses, layers[last].deltas) = OutputLoss(loss, of: layers[last], y).values
    for place in (0..<last).reversed() {
      let after = layers[place + 1]
      layers[place].deltas = layers[place].slopes.indices.map { unit in
        after.pulledBack(toInput: unit) * layers[place].slopes[unit]
      }
    }
    self.layers = layers
  }

  private static func forward(
    _ specifications: [LayerSpecification], _ parameters: [LayerParameters], _ x: [Double]
  ) -> [Layer] {
    var inputs = x
    return zip(specifications, parameters).map { specification, parameters in
      let z = (0..<parameters.units).map { unit in
        let first = unit * parameters.inputs
        var sum = parameters.biases[unit]
        for input in inputs.indices { sum += parameters.weights[first + input] * inputs[input] }
        return sum
      }
      let activation = specification.activation
      let (a, slopes) =
        activation.isElementwise
        ? (z.map(activation.value), z.map(activation.slope)) : softmax(z)
      inputs = a
      return Layer(
        activation: activation, parameters: parameters, z: z, a: a, slopes: slopes, deltas: [])
    }
  }

  /// `eᶻ / Σ eᶻ`, the largest z taken off so that none overflows, and a (1 − a), where 1 − a of the
  /// largest is what the others have.
  private static func softmax(_ z: [Double]) -> (a: [Double], slopes: [Double]) {
    let top = z.indices.max { z[$0] < z[$1] }
    let powers = z.map { exp($0 - (z.max() ?? 0)) }
    let rest = powers.indices.reduce(0) { $1 == top ? $0 : $0 + powers[$1] }
    let a = powers.map { $0 / (1 + rest) }
    return (a, a.indices.map { a[$0] * ($0 == top ? rest / (1 + rest) : 1 - a[$0]) })
  }
}

extension ExampleWalk.Layer {
  /// `Σ_k w_kj δ_k`: what comes back to input j, before that unit's slope.
  package func pulledBack(toInput input: Int) -> Double {
    var sum = 0.0
    for unit in deltas.indices {
      sum += parameters.weights[unit * parameters.inputs + input] * deltas[unit]
    }
    return sum
  }
}

extension ExampleWalk {
  /// One product of a sum: which one, its two factors.
  package struct Summand: Equatable, Sendable {
    /// The input, or the unit of the layer after, that it belongs to; from 0.
    package var index: Int
    /// The weight on the connection.
    package var weight: Double
    /// What the weight multiplies: an activation, or a ∂J/∂z.
    package var factor: Double

    /// Their product.
    package var value: Double { weight * factor }
  }

  /// What goes into layer `layer`: x, or the activations of the layer before.
  package func inputs(ofLayer layer: Int) -> [Double] {
    layer == 0 ? x : layers[layer - 1].a
  }

  /// The terms `w_ji a_i` of a unit's z; with its bias they sum to z.
  package func terms(ofUnit unit: Int, inLayer layer: Int) -> [Summand] {
    let parameters = layers[layer].parameters
    return inputs(ofLayer: layer).enumerated().map { input, value in
      Summand(
        index: input, weight: parameters.weights[unit * parameters.inputs + input], factor: value)
    }
  }

  /// The terms `w_kj δ_k` that come back to a hidden unit; their sum times g′(z) is δ. Empty for an
  /// output.
  package func backwardTerms(toUnit unit: Int, inLayer layer: Int) -> [Summand] {
    guard layer + 1 < layers.count else { return [] }
    let after = layers[layer + 1]
    return after.deltas.enumerated().map { next, delta in
      Summand(
        index: next, weight: after.parameters.weights[next * after.parameters.inputs + unit],
        factor: delta)
    }
  }

  /// ∂L/∂w of the weight from input `input` to unit `unit` of layer `layer`: `δ a`.
  package func gradient(layer: Int, unit: Int, input: Int) -> Double {
    layers[layer].deltas[unit] * (layer == 0 ? x[input] : layers[layer - 1].a[input])
  }

  /// `w − α ∂L/∂w`
  package func updated(layer: Int, unit: Int, input: Int) -> Double {
    let parameters = layers[layer].parameters
    return parameters.weights[unit * parameters.inputs + input]
      - learningRate * gradient(layer: layer, unit: unit, input: input)
  }

  /// `b − α ∂L/∂b`, where ∂L/∂b is δ.
  package func updatedBias(layer: Int, unit: Int) -> Double {
    layers[layer].parameters.biases[unit] - learningRate * layers[layer].deltas[unit]
  }
}
