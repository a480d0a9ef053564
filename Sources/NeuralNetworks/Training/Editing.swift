// Changes of a network's shape while it trains: what still fits is kept, the rest drawn as at a start.

extension TrainingState {
  /// One unit more or fewer in `layer`, at its end. The other weights stay.
  func resizing(layer: Int, by change: Int, fresh: (Architecture) -> [LayerParameters]) -> Self {
    var shape = architecture
    shape.layers[layer].units += change
    return reshaped(to: shape, fresh: fresh(shape)) { old, new, index in
      new[index].overlaid(with: old[index])
    }
  }

  /// A new layer at `index`. Layers whose shape it does not change keep their weights.
  func inserting(
    _ layer: LayerSpecification, at index: Int, fresh: (Architecture) -> [LayerParameters]
  ) -> Self {
    var shape = architecture
    shape.layers.insert(layer, at: index)
    return reshaped(to: shape, fresh: fresh(shape)) { old, new, place in
      if place == index { return new[place] }
      return new[place].replaced(byFitting: old[place < index ? place : place - 1])
    }
  }

  /// Without the layer at `index`. Layers whose shape that does not change keep their weights.
  func removing(at index: Int, fresh: (Architecture) -> [LayerParameters]) -> Self {
    var shape = architecture
    shape.layers.remove(at: index)
    return reshaped(to: shape, fresh: fresh(shape)) { old, new, place in
      new[place].replaced(byFitting: old[place < index ? place : place + 1])
    }
  }

  /// The same change on the parameters, whose new ones are `fresh`, and on the moments, whose new
  /// ones are 0.
  private func reshaped(
    to shape: Architecture, fresh: [LayerParameters],
    _ choose: (_ old: [LayerParameters], _ new: [LayerParameters], Int) -> LayerParameters
  ) -> Self {
    let zeros = fresh.map {
      LayerParameters(
        units: $0.units, inputs: $0.inputs, weights: Array(repeating: 0, count: $0.weights.count),
        biases: Array(repeating: 0, count: $0.units))
    }
    return TrainingState(
      architecture: shape,
      parameters: fresh.indices.map { choose(parameters, fresh, $0) },
      moments: moments.map { moment in zeros.indices.map { choose(moment, zeros, $0) } },
      progress: progress)
  }
}

extension LayerParameters {
  /// `old` where both have a number, otherwise `self`.
  fileprivate func overlaid(with old: LayerParameters) -> LayerParameters {
    var result = self
    for unit in 0..<min(units, old.units) {
      for input in 0..<min(inputs, old.inputs) {
        result.weights[unit * inputs + input] = old.weights[unit * old.inputs + input]
      }
      result.biases[unit] = old.biases[unit]
    }
    return result
  }

  /// `old` if it has the same shape.
  fileprivate func replaced(byFitting old: LayerParameters) -> LayerParameters {
    old.units == units && old.inputs == inputs ? old : self
  }
}
