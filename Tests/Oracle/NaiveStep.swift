package import NeuralNetworks

/// One step at rate 1 on the mean squared error of a tanh network, number by number as the formulas say: the
/// oracle of the kernels, and what their speed is measured beside.
package func steppedNaively(
  _ layers: [LayerParameters], _ examples: Examples
) -> [LayerParameters] {
  var result = layers
  for example in 0..<examples.count {
    var values = [
      Array(examples.inputs[example * examples.features..<(example + 1) * examples.features])
    ]
    for layer in layers {
      let x = values[values.count - 1]
      values.append(
        (0..<layer.units).map { unit in
          (0..<layer.inputs).reduce(layer.biases[unit]) {
            $0 + layer.weights[unit * layer.inputs + $1] * x[$1]
          }
        }.map(Activation.tanh.value))
    }
    var da = (0..<examples.outputs).map { output in
      let y = examples.targets[example * examples.outputs + output]
      return 2 * (values[layers.count][output] - y) / Double(examples.outputs * examples.count)
    }
    for layer in layers.indices.reversed() {
      let (a, x, w) = (values[layer + 1], values[layer], layers[layer])
      let dz = zip(da, a).map { $0 * (1 - $1 * $1) }
      for unit in 0..<w.units {
        result[layer].biases[unit] -= dz[unit]
        for input in 0..<w.inputs {
          result[layer].weights[unit * w.inputs + input] -= dz[unit] * x[input]
        }
      }
      da = (0..<w.inputs).map { input in
        (0..<w.units).reduce(0) { $0 + w.weights[$1 * w.inputs + input] * dz[$1] }
      }
    }
  }
  return result
}

/// The greatest difference of a weight or bias; infinite if there is none.
package func greatestDifference(_ one: [LayerParameters], _ other: [LayerParameters]) -> Double {
  zip(one, other).flatMap { one, other in
    zip(one.weights + one.biases, other.weights + other.biases).map { abs($0 - $1) }
  }.max() ?? .infinity
}
