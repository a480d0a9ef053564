package import NeuralNetworks

/// What a network computes, number by number from the formulas: the oracle for what panels show.
package struct NaiveNetwork {
  package let layers: [LayerSpecification]
  package let parameters: [LayerParameters]

  package init(_ training: Training) {
    layers = training.architecture.layers
    parameters = training.parameters
  }

  package init(_ layers: [LayerSpecification], _ parameters: [LayerParameters]) {
    self.layers = layers
    self.parameters = parameters
  }

  /// z and a of every layer.
  package func forward(_ x: [Double]) -> [(z: [Double], a: [Double])] {
    var a = x
    return zip(parameters, layers).map { layer, specification in
      let z = (0..<layer.units).map { unit in
        (0..<layer.inputs).reduce(layer.biases[unit]) {
          $0 + layer.weights[unit * layer.inputs + $1] * a[$1]
        }
      }
      if specification.activation == .softmax {
        let total = z.reduce(0) { $0 + Activation.exponential($1) }
        a = z.map { Activation.exponential($0) / total }
      } else {
        a = z.map(specification.activation.value)
      }
      return (z, a)
    }
  }

  package func outputs(_ x: [Double]) -> [Double] { forward(x).last?.a ?? [] }
}

extension Activation {
  /// eˣ from the sigmoid, which is one of the definitions: σ / (1 − σ).
  fileprivate static func exponential(_ x: Double) -> Double {
    Activation.sigmoid.value(x) / (1 - Activation.sigmoid.value(x))
  }
}
