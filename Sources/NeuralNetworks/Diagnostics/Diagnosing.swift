extension Trainer {
  /// Gradient, slopes and last update of every layer, over the whole training set. Training goes on
  /// afterwards as if this had not been asked for.
  func diagnostics() -> [LayerDiagnostics] {
    wholeDiagnosis(withGradient: false).layers
  }

  /// The gradient over the whole training set, penalties included.
  func wholeGradient() -> [LayerParameters] {
    wholeDiagnosis(withGradient: true).gradient ?? []
  }

  private func wholeDiagnosis(withGradient: Bool) -> Diagnosis {
    let sweep = DiagnosticSweep<Scalar>(architecture)
    sweep.advance(self, by: examples.rows.count)
    return sweep.diagnosis(self, withGradient: withGradient)
  }

  /// Goes on with the sweep over the training set by about `count` examples, unless it is exact already.
  func diagnose(_ count: Int, withGradient: Bool) -> Diagnosis {
    let sweep = sweep ?? DiagnosticSweep(architecture)
    self.sweep = sweep
    if !sweep.isExact(self) { sweep.advance(self, by: count) }
    return sweep.diagnosis(self, withGradient: withGradient)
  }

  /// log₁₀(std(last update of W) / std(W)) of every layer, computed in `steps`; `nil` before the first
  /// update, and where the weights or the update are all alike.
  func updateRatios(in steps: ParameterBlock<Scalar>) -> [Double?] {
    guard let lastRate else { return architecture.layers.map { _ in nil } }
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

extension Weights {
  private var count: Int { units * inputs }

  /// The sum of `body`, lane by lane, over all weights: in double precision, but for a row at a time.
  @inline(__always)
  private func sum(_ body: (Lanes<Scalar>) -> Lanes<Scalar>) -> Double {
    var total = 0.0
    guard !isNarrow else {
      for unit in 0..<units {
        for input in 0..<inputs { total += Double(body(.all(value(unit, input)))[0]) }
      }
      return total
    }
    let whole = inputs / laneCount
    for unit in 0..<units {
      var lanes = Lanes<Scalar>.zero
      for vector in 0..<whole { lanes += body(numbers[unit, vector]) }
      total += Double(lanes.total)
      for input in whole * laneCount..<inputs {
        total += Double(body(.all(value(unit, input)))[0])
      }
    }
    return total
  }

  /// The Frobenius norm.
  var norm: Double { sum { $0 * $0 }.squareRoot() }

  /// Σ|w| / n
  var meanAbsolute: Double { sum { $0.magnitude } / Double(count) }

  /// Of the weights as a whole population.
  fileprivate var standardDeviation: Double {
    let mean = sum { $0 } / Double(count)
    let shift = Scalar(mean)
    return (sum { ($0 - shift) * ($0 - shift) } / Double(count)).squareRoot()
  }
}
