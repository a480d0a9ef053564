/// Goes over a training set a range of examples at a time, again and again, and knows the diagnostics of
/// the network at every time: over this sweep's ranges, each with the weights of its moment, and for the
/// examples still to come, their share of what the sweep before found.
///
/// It has memory of its own: training goes on between two ranges as if nothing had been asked.
final class DiagnosticSweep<Scalar: LaneScalar> {
  /// What a sweep has added up.
  private struct Findings {
    /// The sum of the examples' gradients, scaled as those of a whole set, without penalties.
    let gradient: ParameterBlock<Scalar>
    /// Layer by layer.
    var slopes: [SlopeStatistics] = []
    var stretches: [Stretch] = []
  }

  private struct Stretch {
    /// The example after its last one.
    let end: Int
    let step: Int
    let epoch: Double
  }

  private let arena = Arena<Scalar>()
  private var findings: Findings
  private var earlier: Findings
  private let estimate: ParameterBlock<Scalar>
  /// How many of the examples this sweep has taken in.
  private var done = 0
  private var buffer: ChunkBuffer<Scalar>?
  private var order: [Int] = []

  init(like parameters: ParameterBlock<Scalar>) {
    findings = Findings(gradient: ParameterBlock(like: parameters, in: arena))
    earlier = Findings(gradient: ParameterBlock(like: parameters, in: arena))
    estimate = ParameterBlock(like: parameters, in: arena)
  }

  /// Takes in at most about `count` examples more, at least a vector of them. What would be a whole sweep
  /// begins one, so that all of it is of the same weights.
  func advance(_ trainer: Trainer<Scalar>, by count: Int) {
    let all = trainer.examples.rows.count
    if done == all {
      swap(&findings, &earlier)
      begin(trainer)
    } else if done == 0 || count >= all {
      begin(trainer)
    }
    let end = min(all, done + max(count, 1))
    let scale = trainer.lossScale(max(1, all))
    while done < end {
      let chunk = nextChunk(of: trainer, atMost: end - done)
      trainer.differentiate(chunk, scale, into: findings.gradient, done == 0 ? .set : .add)
      for layer in findings.slopes.indices {
        findings.slopes[layer].add(trainer.network.slopes(ofLayer: layer), count: chunk.count)
      }
      done += chunk.count
    }
    findings.stretches.append(
      Stretch(end: done, step: trainer.progress.step, epoch: trainer.exactEpoch))
  }

  private func begin(_ trainer: Trainer<Scalar>) {
    done = 0
    findings.stretches = []
    findings.slopes = trainer.architecture.layers.map { SlopeStatistics(units: $0.units) }
  }

  /// The examples from `done` on: a chunk as it is cut, or a part of one, in whole vectors.
  private func nextChunk(of trainer: Trainer<Scalar>, atMost count: Int) -> Chunk<Scalar> {
    let examples = trainer.examples
    let (index, offset, size) = examples.place(of: done)
    let part = (count + Scalar.laneCount - 1) / Scalar.laneCount * Scalar.laneCount
    if offset == 0, part >= size { return examples[index] }
    let buffer = buffer ?? ChunkBuffer(like: examples, in: arena)
    self.buffer = buffer
    if order.isEmpty { order = Array(0..<examples.rows.count) }
    return buffer.gather(
      examples.rows, done..<done + min(part, size - offset), order: order)
  }

  /// Whether it has all examples at the weights of now.
  func isExact(_ trainer: Trainer<Scalar>) -> Bool {
    done == trainer.examples.rows.count && findings.stretches.first?.step == trainer.progress.step
  }

  // MARK: What is known

  /// The layers' diagnostics, and the gradient if it is wanted. After the first range.
  func diagnosis(_ trainer: Trainer<Scalar>, withGradient: Bool) -> Diagnosis {
    let all = trainer.examples.rows.count
    let left = all > done ? Double(all - done) / Double(all) : 0
    let isFirst = earlier.stretches.isEmpty
    var slopes = findings.slopes
    if left > 0, !isFirst {
      for layer in slopes.indices { slopes[layer].add(left, of: earlier.slopes[layer]) }
    }
    estimateGradient(left: left, isFirst: isFirst)
    trainer.addPenalties(to: estimate)
    let norms = estimate.layers.map(\.weights.norms)
    let gradient = withGradient ? estimate.parameters : nil
    // The estimate has been read: its memory serves for the last update.
    let ratios = trainer.updateRatios(in: estimate)
    let layers = trainer.architecture.layers.indices.map { layer in
      let isElementwise = trainer.network.activations[layer] != .softmax
      return LayerDiagnostics(
        gradientNorm: norms[layer].frobenius,
        gradientMeanAbsolute: norms[layer].meanAbsolute,
        slope: isElementwise ? slopes[layer].mean : nil,
        flatShare: isElementwise ? slopes[layer].flatShare : nil,
        deadUnits: isElementwise ? slopes[layer].deadUnits : nil, updateRatio: ratios[layer])
    }
    let stretches = earlier.stretches.filter { $0.end > done && left > 0 } + findings.stretches
    return Diagnosis(
      layers: layers, gradient: gradient, examples: isFirst ? done : all,
      stretches: stretches.count, since: stretches.first?.epoch ?? trainer.exactEpoch,
      isExact: isExact(trainer))
  }

  private func estimateGradient(left: Double, isFirst: Bool) {
    let (new, old, sum) = (findings.gradient.flat, earlier.gradient.flat, estimate.flat)
    // Without an earlier sweep the examples that were seen stand for all. 0 times what ran away is not 0.
    let factor = left > 0 && isFirst ? Scalar(1 / (1 - left)) : 1
    let share = isFirst ? 0 : Scalar(left)
    for index in 0..<sum.count {
      sum[index] = share > 0 ? new[index] + old[index] * share : new[index] * factor
    }
  }
}

extension Trainer {
  /// Completed epochs, and the share of the one under way.
  var exactEpoch: Double {
    Double(progress.epoch) + Double(progress.batch) / Double(max(1, batchesPerEpoch))
  }
}
