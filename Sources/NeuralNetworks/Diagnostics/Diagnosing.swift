extension Trainer {
  /// Gradient, slopes and last update of every layer, over the whole training set. Training goes on
  /// afterwards as if this had not been asked for.
  func diagnostics() -> [LayerDiagnostics] {
    let arena = Arena<Scalar>()
    // Views count no references: the arena has to outlive their last use.
    defer { withExtendedLifetime(arena) {} }
    let whole = ParameterBlock(architecture, in: arena)
    var slopes = architecture.layers.map { SlopeStatistics(units: $0.units) }
    differentiateAll(into: whole) { chunk in
      for layer in slopes.indices {
        slopes[layer].add(network.preactivations(ofLayer: layer), count: chunk.count)
      }
    }
    let ratios = updateRatios(in: arena)
    return architecture.layers.indices.map { layer in
      let isElementwise = network.activations[layer] != .softmax
      let gradient = whole.layers[layer].weights
      return LayerDiagnostics(
        gradientNorm: gradient.norm, gradientMeanAbsolute: gradient.meanAbsolute,
        slope: isElementwise ? slopes[layer].mean : nil,
        flatShare: isElementwise ? slopes[layer].flatShare : nil,
        deadUnits: isElementwise ? slopes[layer].deadUnits : nil, updateRatio: ratios[layer])
    }
  }

  /// The gradient over the whole training set.
  func wholeGradient() -> [LayerParameters] {
    let arena = Arena<Scalar>()
    defer { withExtendedLifetime(arena) {} }
    let whole = ParameterBlock(architecture, in: arena)
    differentiateAll(into: whole) { _ in }
    return whole.parameters
  }

  /// Adds the gradient over the whole training set, penalties included, to `whole`, and shows each chunk
  /// right after its passes.
  private func differentiateAll(
    into whole: ParameterBlock<Scalar>, _ show: (Chunk<Scalar>) -> Void
  ) {
    let scale = lossScale(max(1, examples.rows.count))
    for index in 0..<examples.count {
      differentiate(examples[index], scale, into: whole, .add)
      show(examples[index])
    }
    addPenalties(to: whole)
  }

  /// log₁₀(std(last update of W) / std(W)) of every layer; `nil` before the first update, and where
  /// the weights or the update are all alike.
  private func updateRatios(in arena: Arena<Scalar>) -> [Double?] {
    guard let lastRate else { return architecture.layers.map { _ in nil } }
    let steps = ParameterBlock(architecture, in: arena)
    lastUpdate.repeatLast(
      options.optimizer, rate: lastRate, number: progress.updates, into: steps.flat)
    return zip(steps.layers, network.parameters.layers).map { step, layer in
      let ratio = step.weights.standardDeviation / layer.weights.standardDeviation
      return ratio > 0 && ratio.isFinite ? decimalLogarithm(ratio) : nil
    }
  }
}

/// log₁₀ x of a normal number x > 0.
private func decimalLogarithm(_ x: Double) -> Double {
  naturalLogarithm(x) / 2.30258509299404568402
}

/// What is counted of one layer's slopes g′(z).
private struct SlopeStatistics {
  private var count = 0
  private var sum = 0.0
  private var flat = 0
  private var isAlive: [Bool]

  /// An example is on a flat part of a unit's activation where |g′(z)| is below this.
  private static let flatSlope = 0.05

  init(units: Int) {
    isAlive = Array(repeating: false, count: units)
  }

  var mean: Double { count > 0 ? sum / Double(count) : 0 }
  var flatShare: Double { count > 0 ? Double(flat) / Double(count) : 0 }
  var deadUnits: Int { isAlive.count { !$0 } }

  /// Takes in the first `count` examples of `slopes`, `[units × examples]`.
  mutating func add<Scalar>(_ slopes: Matrix<Scalar>, count: Int) {
    for unit in isAlive.indices {
      for example in 0..<count {
        let slope = Double(slopes.value(unit, example))
        sum += slope
        if abs(slope) < Self.flatSlope { flat += 1 }
        if slope != 0 { isAlive[unit] = true }
      }
    }
    self.count += count * isAlive.count
  }
}

extension Weights {
  private func forEachValue(_ body: (Double) -> Void) {
    for unit in 0..<units {
      for input in 0..<inputs { body(Double(value(unit, input))) }
    }
  }

  private var count: Int { units * inputs }

  /// The Frobenius norm.
  fileprivate var norm: Double {
    var squares = 0.0
    forEachValue { squares += $0 * $0 }
    return squares.squareRoot()
  }

  fileprivate var meanAbsolute: Double {
    var sum = 0.0
    forEachValue { sum += abs($0) }
    return sum / Double(count)
  }

  fileprivate var standardDeviation: Double {
    var sum = 0.0
    forEachValue { sum += $0 }
    let mean = sum / Double(count)
    var squares = 0.0
    forEachValue { squares += ($0 - mean) * ($0 - mean) }
    return (squares / Double(count)).squareRoot()
  }
}
