package import NeuralNetworks

// All weights and biases of a network as one vector: layers of the same shapes are added and
// multiplied number by number.

extension [LayerParameters] {
  /// θ + s · d
  func adding(_ direction: [LayerParameters], times s: Double) -> [LayerParameters] {
    var sum = self
    for layer in sum.indices {
      sum[layer].weights.add(direction[layer].weights, times: s)
      sum[layer].biases.add(direction[layer].biases, times: s)
    }
    return sum
  }

  /// Σ θᵢ dᵢ
  func dot(_ other: [LayerParameters]) -> Double {
    zip(self, other).reduce(0) {
      $0 + $1.0.weights.dot($1.1.weights) + $1.0.biases.dot($1.1.biases)
    }
  }

  /// Σ (θᵢ − oᵢ) dᵢ
  func dot(_ other: [LayerParameters], from origin: [LayerParameters]) -> Double {
    var sum = 0.0
    for ((a, b), o) in zip(zip(self, other), origin) {
      sum += a.weights.dot(b.weights, from: o.weights) + a.biases.dot(b.biases, from: o.biases)
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
  package func hasShapes(of other: [LayerParameters]) -> Bool {
    count == other.count
      && zip(self, other).allSatisfy { $0.units == $1.units && $0.inputs == $1.inputs }
  }
}

extension [Double] {
  fileprivate mutating func add(_ other: [Double], times s: Double) {
    for index in indices { self[index] += s * other[index] }
  }

  fileprivate func dot(_ other: [Double]) -> Double {
    var sum = 0.0
    for index in indices { sum += self[index] * other[index] }
    return sum
  }

  fileprivate func dot(_ other: [Double], from origin: [Double]) -> Double {
    var sum = 0.0
    for index in indices { sum += (self[index] - origin[index]) * other[index] }
    return sum
  }
}
