extension Trainer {
  /// Gradient, slopes and last update of every layer, over the whole training set. Training goes on
  /// afterwards as if this had not been asked for.
  func diagnostics() -> [LayerDiagnostics] {
    flushingSubnormals {
      let sweep = DiagnosticSweep(like: network.parameters)
      sweep.advance(self, by: examples.rows.count)
      return sweep.diagnosis(self, withGradient: false).layers
    }
  }

  /// The gradient over the whole training set, penalties included.
  func wholeGradient() -> [LayerParameters] {
    let arena = Arena<Scalar>()
    // Views count no references: the arena has to outlive their last use.
    defer { withExtendedLifetime(arena) {} }
    let whole = ParameterBlock(like: network.parameters, in: arena)
    let scale = lossScale(max(1, examples.rows.count))
    flushingSubnormals {
      for index in 0..<examples.count {
        differentiate(examples[index], scale, into: whole, index == 0 ? .set : .add)
      }
      addPenalties(to: whole)
    }
    return whole.parameters
  }

  /// Goes on with the sweep over the training set by about `count` examples, unless it is exact already.
  func diagnose(_ count: Int, withGradient: Bool) -> Diagnosis {
    let sweep = sweep ?? DiagnosticSweep(like: network.parameters)
    self.sweep = sweep
    return flushingSubnormals {
      if !sweep.isExact(self) { sweep.advance(self, by: count) }
      return sweep.diagnosis(self, withGradient: withGradient)
    }
  }

  /// log₁₀(std(last update of W) / std(W)) of every layer, computed in `steps`; `nil` before the first
  /// update, and where the weights or the update are all alike.
  func updateRatios(in steps: ParameterBlock<Scalar>) -> [Double?] {
    guard let lastRate else { return architecture.layers.map { _ in nil } }
    lastUpdate.repeatLast(
      options.optimizer, rate: lastRate, number: progress.updates, into: steps.flat)
    addDecay(weightDecay(lastRate), to: steps)
    return zip(steps.layers, network.parameters.layers).map { step, layer in
      let ratio = step.weights.standardDeviation / layer.weights.standardDeviation
      return ratio > 0 && ratio.isFinite ? decimalLogarithm(ratio) : nil
    }
  }

  /// Adds what weights lost apart from `steps`: the share of what they were, of which they are now what is
  /// left, less their step.
  private func addDecay(_ share: Double, to steps: ParameterBlock<Scalar>) {
    guard share != 0 else { return }
    let factor = Scalar(share / (1 - share))
    for (step, layer) in zip(steps.layers, network.parameters.layers) {
      for index in 0..<step.weights.numbers.count {
        let part = step.weights.numbers[index]
        step.weights.numbers[index] = part + (layer.weights.numbers[index] + part) * factor
      }
    }
  }
}

/// log₁₀ x of a normal number x > 0.
private func decimalLogarithm(_ x: Double) -> Double {
  naturalLogarithm(x) / 2.30258509299404568402
}

extension Weights {
  private var count: Int { units * inputs }

  /// A row's numbers: so many vectors that are full of them, and those beside.
  private typealias Row = (
    vectors: Int, vector: (Int) -> Lanes<Scalar>, rest: Range<Int>, number: (Int) -> Scalar
  )

  private func forEachRow(_ body: (Row) -> Void) {
    guard !isNarrow else {
      for unit in 0..<units { body((0, { _ in .zero }, 0..<inputs, { value(unit, $0) })) }
      return
    }
    for matrix in isByInput ? (0..<slabs.count).map({ slabs[$0] }) : [numbers] {
      let vectors = matrix.columns / Scalar.laneCount
      let rest = vectors * Scalar.laneCount..<matrix.columns
      for row in 0..<matrix.rows {
        body((vectors, { matrix[row, $0] }, rest, { matrix.value(row, $0) }))
      }
    }
  }

  /// The Frobenius norm, and Σ|w| / n: added up in double precision, but for a row at a time.
  var norms: (frobenius: Double, meanAbsolute: Double) {
    var squares = 0.0
    var sizes = 0.0
    forEachRow { row in
      var rowSquares = Lanes<Scalar>.zero
      var rowSizes = Lanes<Scalar>.zero
      for vector in 0..<row.vectors {
        let w = row.vector(vector)
        rowSquares = rowSquares.addingProduct(w, w)
        rowSizes += w.magnitude
      }
      squares += Double(rowSquares.total)
      sizes += Double(rowSizes.total)
      for number in row.rest {
        let w = Double(row.number(number))
        squares += w * w
        sizes += abs(w)
      }
    }
    return (squares.squareRoot(), sizes / Double(count))
  }

  /// Of the weights as a whole population: 0 if they are all alike.
  fileprivate var standardDeviation: Double {
    // Measured from one of them, so that nothing is lost where they are far from 0 and close together.
    let origin = value(0, 0)
    var sum = 0.0
    var squares = 0.0
    forEachRow { row in
      var rowSum = Lanes<Scalar>.zero
      var rowSquares = Lanes<Scalar>.zero
      for vector in 0..<row.vectors {
        let w = row.vector(vector) - origin
        rowSum += w
        rowSquares = rowSquares.addingProduct(w, w)
      }
      sum += Double(rowSum.total)
      squares += Double(rowSquares.total)
      for number in row.rest {
        let w = Double(row.number(number) - origin)
        sum += w
        squares += w * w
      }
    }
    let mean = sum / Double(count)
    let variance = squares / Double(count) - mean * mean
    // Not `max`, which would make 0 of NaN.
    return variance < 0 ? 0 : variance.squareRoot()
  }
}
