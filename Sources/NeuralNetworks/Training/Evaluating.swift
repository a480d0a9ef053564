extension Trainer {
  /// Computes `examples` chunk by chunk, in their order, and hands every chunk to `body`.
  func forEachChunk(of examples: ChunkedExamples<Scalar>, _ body: (Chunk<Scalar>) -> Void) {
    flushingSubnormals {
      for index in 0..<examples.count {
        let chunk = examples.chunk(index, on: network.shared)
        network.forward(chunk, slopes: false)
        body(chunk)
      }
    }
  }

  /// Cost, penalties included, and accuracy on `examples`.
  func evaluate(_ examples: ChunkedExamples<Scalar>) -> Evaluation {
    var sums = EvaluationSums(examples.rows, options.loss)
    forEachChunk(of: examples) { chunk in
      let outputs = network.outputs(chunk)
      sums.addLoss(of: outputs)
      sums.score.add(outputs)
    }
    return sums.evaluation(penalty: penalty)
  }

  /// λ₁ Σ|W| + (λ₂ / 2) Σ W².
  var penalty: Double {
    let l2 = options.penaltyL2
    guard options.l1 != 0 || l2 != 0 else { return 0 }
    var (absolute, squared) = (0.0, 0.0)
    for slice in network.parameters.layers {
      let numbers = slice.weights.numbers
      for index in 0..<numbers.count {
        let w = numbers[index]
        absolute += Double(w.magnitude.total)
        squared += Double((w * w).total)
      }
    }
    return options.l1 * absolute + l2 / 2 * squared
  }

  /// The network's outputs for `others`, `[count × outputs]`, row by row.
  func outputs(of others: Examples) -> [Double] {
    let rows = ExampleRows<Scalar>(others, examples.rows.features)
    var values: [Double] = []
    values.reserveCapacity(rows.count * rows.targets.columns)
    forEachChunk(of: ChunkedExamples(rows, needsColumns: examples.needsColumns)) { chunk in
      let outputs = network.outputs(chunk)
      if outputs.activation == .softmax { outputs.softmax(into: outputs.a) }
      for example in 0..<chunk.count {
        for output in 0..<outputs.a.rows { values.append(Double(outputs.a.value(output, example))) }
      }
    }
    return values
  }

  /// False once a weight or bias is NaN or infinite: 0 times such a number is not 0.
  var hasFiniteParameters: Bool {
    var sum = Lanes<Scalar>.zero
    let flat = network.parameters.flat
    for index in 0..<flat.count { sum += flat[index] * 0 }
    return sum.total == 0
  }
}

/// What an evaluation is made of, gathered chunk by chunk.
struct EvaluationSums<Scalar: LaneScalar> {
  let loss: Loss
  /// Of all examples.
  private let values: Int
  private var sum = 0.0
  var score: Score

  init(_ rows: ExampleRows<Scalar>, _ loss: Loss) {
    let (count, outputs) = (rows.count, rows.targets.columns)
    self.loss = loss
    values = loss == .cce ? count : count * outputs
    score = Score(kind: rows.kind, outputs: outputs)
  }

  mutating func addLoss(of outputs: Outputs<Scalar>) { sum += outputs.lossSum(loss) }

  func evaluation(penalty: Double) -> Evaluation {
    Evaluation(cost: sum / Double(max(1, values)) + penalty, accuracy: score.accuracy)
  }
}
