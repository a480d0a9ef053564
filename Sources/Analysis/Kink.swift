package import NeuralNetworks

/// Where a unit of the first layer of a network with one input bends: x = −b / w, where its z is 0.
///
/// In the scaled feature; `x` is in what the network reads.
package struct Kink: Equatable, Sendable {
  /// The unit of the first layer, from 0 on.
  package var unit: Int
  /// Where the unit's z is 0.
  package var x: Double
  /// Whether the unit is on at the right of it: w > 0.
  package var turnsOn: Bool
  /// The network's slope d output / d x just left and just right of it.
  package var slopeBefore: Double
  /// The slope just right of it.
  package var slopeAfter: Double
  /// What this unit alone adds to the slope there. Of one hidden layer under a linear output: v · w.
  package var step: Double
}

extension Kink {
  /// The kinks of all units of the first layer that have one, by unit. Smooth activations have none,
  /// nor has a unit with w = 0.
  ///
  /// - Parameters:
  ///   - parameters: layer by layer, of a network with one input.
  ///   - output: the output unit whose slopes are taken.
  package static func all(
    of parameters: [LayerParameters], _ activations: [Activation], output: Int = 0
  ) -> [Kink] {
    guard let first = parameters.first, first.inputs == 1, activations.first?.isRectifier == true
    else { return [] }
    return (0..<first.units).compactMap { unit in
      let (w, b) = (first.weights[unit], first.biases[unit])
      let x = -b / w
      guard w != 0, x.isFinite else { return nil }
      func slope(_ side: Double, unitAlone: Bool) -> Double {
        Tangent.slope(
          of: parameters, activations, at: x, side: side, alone: unitAlone ? unit : nil,
          output: output)
      }
      return Kink(
        unit: unit, x: x, turnsOn: w > 0, slopeBefore: slope(-1, unitAlone: false),
        slopeAfter: slope(1, unitAlone: false),
        step: slope(1, unitAlone: true) - slope(-1, unitAlone: true))
    }
  }
}

/// The slope of a network of one input, by the chain rule from the input on.
private enum Tangent {
  /// d output / d x on one side of `x`: a first-layer unit that bends at x itself takes the slope of
  /// that side (with `alone`, only that unit does; others that bend there keep their slope from the
  /// left).
  static func slope(
    of parameters: [LayerParameters], _ activations: [Activation], at x: Double, side: Double,
    alone: Int?, output: Int
  ) -> Double {
    var values = [x]
    var slopes = [1.0]
    for (layer, (parameters, activation)) in zip(parameters, activations).enumerated() {
      var nextValues: [Double] = []
      var nextSlopes: [Double] = []
      for unit in 0..<parameters.units {
        var z = parameters.biases[unit]
        var dz = 0.0
        for input in 0..<parameters.inputs {
          let w = parameters.weights[unit * parameters.inputs + input]
          z += w * values[input]
          dz += w * slopes[input]
        }
        nextValues.append(activation.value(z))
        // Where z is 0 but for rounding, the side decides.
        let isHere = abs(z) <= 1e-12 * (abs(parameters.biases[unit]) + abs(z))
        if layer == 0, isHere {
          z = alone == nil || alone == unit ? side * dz : -dz
        }
        nextSlopes.append(activation.slope(z) * dz)
      }
      values = nextValues
      slopes = nextSlopes
    }
    // A softmax output depends on all logits: it has no slope of its own.
    let isOwn = activations.last?.isElementwise == true && slopes.indices.contains(output)
    return isOwn ? slopes[output] : .nan
  }
}
