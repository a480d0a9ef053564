/// How many values fall into each of equally wide bins, with their mean and spread.
public struct Histogram: Equatable, Sendable {
  /// The least and the greatest value: the first bin's lower and the last bin's upper edge.
  public let range: ClosedRange<Double>
  /// Values per bin; a value on an edge between two counts in the upper one.
  public let counts: [Int]
  /// 0 when there are no values.
  public let mean: Double
  /// Of the values as a whole population.
  public let standardDeviation: Double

  public init(
    range: ClosedRange<Double>, counts: [Int], mean: Double, standardDeviation: Double
  ) {
    self.range = range
    self.counts = counts
    self.mean = mean
    self.standardDeviation = standardDeviation
  }
}

extension Histogram {
  /// The histogram of `values`, in `bins` ≥ 1 bins; those that are not finite are left out.
  public init(of values: [Double], bins: Int) {
    precondition(bins > 0, "a histogram has at least one bin, not \(bins)")
    var counts = Array(repeating: 0, count: bins)
    let moments = Moments(of: values)
    guard moments.count > 0 else {
      self.init(range: 0...0, counts: counts, mean: 0, standardDeviation: 0)
      return
    }
    let (least, greatest) = (moments.least, moments.greatest)
    // Halved, so that no width overflows.
    let width = greatest / 2 - least / 2
    var squares = 0.0
    for value in values where value.isFinite {
      let place = width > 0 ? (value / 2 - least / 2) / width * Double(bins) : 0
      counts[min(bins - 1, Int(place))] += 1
      squares += (value - moments.mean) * (value - moments.mean)
    }
    self.init(
      range: least...greatest, counts: counts, mean: moments.mean,
      standardDeviation: (squares / Double(moments.count)).squareRoot())
  }
}

extension Trainer {
  /// The histogram of layer `layer`'s weights, at most about `most` of them, evenly spread.
  func weights(ofLayer layer: Int, bins: Int, atMost most: Int) -> Histogram {
    let weights = network.parameters.layers[layer].weights
    let count = weights.units * weights.inputs
    let wanted = max(1, min(most, count))
    var step = (count + wanted - 1) / wanted
    // A step that has a divisor in common with the row's length would pass over the same inputs of every
    // unit.
    while greatestCommonDivisor(step, weights.inputs) > 1 { step += 1 }
    var values: [Double] = []
    values.reserveCapacity(count / step + 1)
    for place in stride(from: 0, to: count, by: step) {
      values.append(Double(weights.value(place / weights.inputs, place % weights.inputs)))
    }
    return Histogram(of: values, bins: bins)
  }

  /// The histogram of layer `layer`'s z over units × training examples, at most about `most` of them,
  /// evenly spread in stretches, of which a chunk has one or some; values that are not finite are left out.
  func preactivations(ofLayer layer: Int, bins: Int, atMost most: Int) -> Histogram {
    let size = max(1, min(examples.largestChunk, Chunk<Scalar>.capacity))
    let stretches = (examples.largestChunk + size - 1) / size
    let all = examples.count * stretches
    let isWhole = most >= examples.rows.count
    let wanted = isWhole ? all : min(all, (max(1, most) + size - 1) / size)
    var values: [Double] = []
    values.reserveCapacity(wanted * size * architecture.layers[layer].units)
    var computed: (index: Int, count: Int, z: Matrix<Scalar>)?
    for place in 0..<wanted {
      let (index, stretch) = (place * all / wanted).quotientAndRemainder(dividingBy: stretches)
      if computed?.index != index {
        let chunk = examples[index]
        let z = flushingSubnormals { network.preactivations(ofLayer: layer, for: chunk) }
        computed = (index, chunk.count, z)
      }
      guard let computed, stretch * size < computed.count else { continue }
      for unit in 0..<computed.z.rows {
        for example in stretch * size..<min((stretch + 1) * size, computed.count) {
          values.append(Double(computed.z.value(unit, example)))
        }
      }
    }
    return Histogram(of: values, bins: bins)
  }
}

private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
  b == 0 ? a : greatestCommonDivisor(b, a % b)
}

/// Number, range and mean of the finite ones of some values.
private struct Moments {
  private(set) var count = 0
  private(set) var least = Double.infinity
  private(set) var greatest = -Double.infinity
  private(set) var mean = 0.0

  init(of values: [Double]) {
    var sum = 0.0
    for value in values where value.isFinite {
      count += 1
      least = min(least, value)
      greatest = max(greatest, value)
      sum += value
    }
    guard count > 0 else { return }
    mean = sum / Double(count)
    guard !mean.isFinite else { return }
    // The sum is too large, not the mean.
    mean = values.reduce(0) { $1.isFinite ? $0 + $1 / Double(count) : $0 }
  }
}
