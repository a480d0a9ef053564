import NeuralNetworks

// All weights and biases of a network as one vector: layers of the same shapes are added and
// multiplied number by number.

extension [LayerParameters] {
  /// θ + s · d
  func adding(_ direction: [LayerParameters], times s: Double) -> [LayerParameters] {
    var sum = self
    for layer in sum.indices {
      for index in sum[layer].weights.indices {
        sum[layer].weights[index] += s * direction[layer].weights[index]
      }
      for index in sum[layer].biases.indices {
        sum[layer].biases[index] += s * direction[layer].biases[index]
      }
    }
    return sum
  }

  /// Σ θᵢ dᵢ
  func dot(_ other: [LayerParameters]) -> Double {
    var sum = 0.0
    for (a, b) in zip(self, other) {
      for index in a.weights.indices { sum += a.weights[index] * b.weights[index] }
      for index in a.biases.indices { sum += a.biases[index] * b.biases[index] }
    }
    return sum
  }

  /// √Σ θᵢ²
  var norm: Double { dot(self).squareRoot() }

  /// The same shapes, every number 0.
  var zeros: [LayerParameters] {
    map {
      LayerParameters(
        units: $0.units, inputs: $0.inputs,
        weights: [Double](repeating: 0, count: $0.weights.count),
        biases: [Double](repeating: 0, count: $0.biases.count))
    }
  }

  /// Whether `other` has as many numbers in the same places.
  func hasShapes(of other: [LayerParameters]) -> Bool {
    count == other.count
      && zip(self, other).allSatisfy { $0.units == $1.units && $0.inputs == $1.inputs }
  }
}
