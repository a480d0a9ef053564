package import NeuralNetworks

/// A linear function z = W x + b: what a layer is before its activation, and what linear layers one
/// after the other come to.
package struct LinearMap: Equatable, Sendable {
  /// Rows of the matrix.
  package let outputs: Int
  /// Columns of the matrix.
  package let inputs: Int
  /// `[outputs × inputs]`, row by row.
  package var weights: [Double]
  /// `[outputs]`
  package var biases: [Double]

  init(outputs: Int, inputs: Int, weights: [Double], biases: [Double]) {
    self.outputs = outputs
    self.inputs = inputs
    self.weights = weights
    self.biases = biases
  }

  /// What a layer computes before its activation.
  package init(_ layer: LayerParameters) {
    self.init(
      outputs: layer.units, inputs: layer.inputs, weights: layer.weights, biases: layer.biases)
  }

  /// `W (W′x + b′) + b = (W W′) x + (W b′ + b)`
  func after(_ first: LinearMap) -> LinearMap {
    var product = LinearMap(
      outputs: outputs, inputs: first.inputs,
      weights: Array(repeating: 0, count: outputs * first.inputs), biases: biases)
    for row in 0..<outputs {
      for middle in 0..<inputs {
        let weight = weights[row * inputs + middle]
        product.biases[row] += weight * first.biases[middle]
        for column in 0..<first.inputs {
          product.weights[row * first.inputs + column] +=
            weight * first.weights[middle * first.inputs + column]
        }
      }
    }
    return product
  }

  /// What the layers up to each come to: W₁, W₂W₁, W₃W₂W₁ …
  package static func compositions(of layers: [LayerParameters]) -> [LinearMap] {
    layers.map { LinearMap($0) }.reduce(into: []) { done, layer in
      done.append(done.last.map(layer.after) ?? layer)
    }
  }

  /// W x + b, x being `inputs[offset ..< offset + inputs]`.
  func values(of features: [Double], from offset: Int) -> [Double] {
    (0..<outputs).map { row in
      var sum = biases[row]
      for column in 0..<inputs { sum += weights[row * inputs + column] * features[offset + column] }
      return sum
    }
  }
}
