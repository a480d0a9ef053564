package import NeuralNetworks

/// A plane in the space of all weights θ, with coordinates: θ = θ₀ + x d₁ + y d₂ and whatever the
/// plane does not reach.
///
/// A slice is the plane moved so that it goes through a network's weights: two numbers vary, all
/// others are that network's.
package struct ParameterPlane: Equatable {
  /// What varies from left to right.
  package let x: SliceAxis
  /// What varies from bottom to top.
  package let y: SliceAxis
  /// Where x = y = 0: no weights at all, or for random directions the weights they were drawn at.
  private let origin: [LayerParameters]
  private let first: [LayerParameters]
  private let second: [LayerParameters]
  /// ⟨d₁,d₁⟩, ⟨d₁,d₂⟩, ⟨d₂,d₂⟩
  private let products: (xx: Double, xy: Double, yy: Double)

  package static func == (a: ParameterPlane, b: ParameterPlane) -> Bool {
    a.x == b.x && a.y == b.y && a.origin == b.origin && a.first == b.first && a.second == b.second
  }

  private init(
    _ x: SliceAxis, _ y: SliceAxis, origin: [LayerParameters], _ first: [LayerParameters],
    _ second: [LayerParameters]
  ) {
    self.x = x
    self.y = y
    self.origin = origin
    self.first = first
    self.second = second
    products = (first.dot(first), first.dot(second), second.dot(second))
  }

  /// The plane of two numbers, their values the coordinates.
  init(_ x: SliceAxis, _ y: SliceAxis, of shapes: [LayerParameters]) {
    let zeros = shapes.zeros
    self.init(x, y, origin: zeros, zeros.setting(x, to: 1), zeros.setting(y, to: 1))
  }

  /// Two random directions at `weights`: normal numbers, each unit's scaled to the length of the
  /// unit's own weights and bias, so that a step changes every unit in proportion (Li et al. 2018,
  /// "filter normalization").
  init(randomAt weights: [LayerParameters], seed: UInt64) {
    self.init(
      .direction(1), .direction(2), origin: weights,
      Self.direction(at: weights, RandomStream(seed: seed, stream: Self.stream)),
      Self.direction(at: weights, RandomStream(seed: seed, stream: Self.stream + 1)))
  }

  /// "surface" in ASCII: streams of the seed that nothing else draws from.
  private static let stream: UInt64 = 0x73_7572_6661_6365

  private static func direction(
    at weights: [LayerParameters], _ stream: RandomStream
  ) -> [LayerParameters] {
    var stream = stream
    var direction = weights
    for layer in direction.indices {
      let inputs = direction[layer].inputs
      for unit in 0..<direction[layer].units {
        let row = unit * inputs..<(unit + 1) * inputs
        let drawn = (0...inputs).map { _ in stream.normal() }
        let own =
          weights[layer].weights[row].reduce(0) { $0 + $1 * $1 }
          + weights[layer].biases[unit] * weights[layer].biases[unit]
        let scale = (own / drawn.reduce(0) { $0 + $1 * $1 }).squareRoot()
        for (place, number) in zip(row, drawn) { direction[layer].weights[place] = scale * number }
        direction[layer].biases[unit] = scale * drawn[inputs]
      }
    }
    return direction
  }

  /// Where the network stands on the plane: the foot of the perpendicular from its weights.
  package func point(of weights: [LayerParameters]) -> SlicePoint {
    if let x = weights.number(at: x), let y = weights.number(at: y) {
      return SlicePoint(x: x, y: y)
    }
    let along = weights.dot(first, from: origin)
    let across = weights.dot(second, from: origin)
    let (xx, xy, yy) = products
    let determinant = xx * yy - xy * xy
    guard determinant > 0 else { return SlicePoint(x: 0, y: 0) }
    return SlicePoint(
      x: (yy * along - xy * across) / determinant, y: (xx * across - xy * along) / determinant)
  }

  /// `weights`, which stand at `here`, moved along the plane to `there`.
  func weights(
    _ weights: [LayerParameters], at here: SlicePoint, movedTo there: SlicePoint
  ) -> [LayerParameters] {
    if case .direction = x {
      return weights.adding(first, times: there.x - here.x)
        .adding(second, times: there.y - here.y)
    }
    // Set, not added to: the map has the very numbers that its axes say.
    return weights.setting(x, to: there.x).setting(y, to: there.y)
  }

  /// How steep J is, from its gradient: along the two numbers of the axes; for random directions,
  /// whose unit is no weight's, along all weights together.
  package func steepness(_ gradient: [LayerParameters]) -> Double {
    if case .direction = x { return gradient.norm }
    guard let dx = gradient.number(at: x), let dy = gradient.number(at: y) else { return 0 }
    return (dx * dx + dy * dy).squareRoot()
  }
}

extension [LayerParameters] {
  /// The number that an axis is; `nil` of a direction.
  fileprivate func number(at axis: SliceAxis) -> Double? {
    switch axis {
    case .weight(let layer, let unit, let input):
      self[layer].weights[unit * self[layer].inputs + input]
    case .bias(let layer, let unit): self[layer].biases[unit]
    case .direction: nil
    }
  }

  /// With one number changed.
  fileprivate func setting(_ axis: SliceAxis, to value: Double) -> [LayerParameters] {
    var result = self
    switch axis {
    case .weight(let layer, let unit, let input):
      result[layer].weights[unit * result[layer].inputs + input] = value
    case .bias(let layer, let unit): result[layer].biases[unit] = value
    case .direction: break
    }
    return result
  }
}
