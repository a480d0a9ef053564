extension Trainer {
  /// Computes `examples` chunk by chunk, in their order, and hands every chunk to `body`.
  func forEachChunk(of examples: ChunkedExamples<Scalar>, _ body: (Chunk<Scalar>) -> Void) {
    flushingSubnormals {
      for index in 0..<examples.count {
        let chunk = examples[index]
        network.forward(chunk, slopes: false)
        body(chunk)
      }
    }
  }

  /// Cost, penalties included, and accuracy on `examples`.
  func evaluate(_ examples: ChunkedExamples<Scalar>) -> Evaluation {
    let (count, outputs) = (examples.rows.count, examples.rows.targets.columns)
    var loss = 0.0
    var score = Score(kind: examples.rows.kind, outputs: outputs)
    forEachChunk(of: examples) { chunk in
      let outputs = network.outputs(chunk)
      loss += outputs.lossSum(options.loss)
      score.add(outputs)
    }
    let values = options.loss == .cce ? count : count * outputs
    return Evaluation(cost: loss / Double(max(1, values)) + penalty, accuracy: score.accuracy)
  }

  /// λ₁ Σ|W| + (λ₂ / 2) Σ W².
  private var penalty: Double {
    guard options.l1 != 0 || options.l2 != 0 else { return 0 }
    var (absolute, squared) = (0.0, 0.0)
    for slice in network.parameters.layers {
      let numbers = slice.weights.numbers
      for index in 0..<numbers.count {
        let w = numbers[index]
        absolute += Double(w.magnitude.total)
        squared += Double((w * w).total)
      }
    }
    return options.l1 * absolute + options.l2 / 2 * squared
  }

  /// The network's outputs for `rows`, `[count × outputs]`, row by row.
  func outputs(of rows: ExampleRows<Scalar>) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(rows.count * rows.targets.columns)
    forEachChunk(of: ChunkedExamples(rows)) { chunk in
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
