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
    self.init(bins: bins) { body in
      for value in values where value.isFinite { body(value) }
    }
  }

  /// The histogram of the finite numbers that `forEachValue` hands over, the same each time. Two
  /// passes: one for the range, one for the counts.
  init(bins: Int, _ forEachValue: ((Double) -> Void) -> Void) {
    precondition(bins > 0, "a histogram has at least one bin, not \(bins)")
    var moments = Spread()
    forEachValue { moments.add($0) }
    var counts = Array(repeating: 0, count: bins)
    guard moments.count > 0 else {
      self.init(range: 0...0, counts: counts, mean: 0, standardDeviation: 0)
      return
    }
    let (least, greatest) = (moments.least, moments.greatest)
    // Halved, so that no width overflows.
    let width = greatest / 2 - least / 2
    forEachValue { value in
      let place = width > 0 ? (value / 2 - least / 2) / width * Double(bins) : 0
      counts[min(bins - 1, Int(place))] += 1
    }
    self.init(
      range: least...greatest, counts: counts, mean: moments.mean,
      standardDeviation: moments.standardDeviation)
  }
}

extension Trainer {
  /// The histogram of layer `layer`'s z over units × training examples; values that are not finite
  /// are left out.
  func preactivations(ofLayer layer: Int, bins: Int) -> Histogram {
    Histogram(bins: bins) { body in forEachPreactivation(ofLayer: layer, body) }
  }

  private func forEachPreactivation(ofLayer layer: Int, _ body: (Double) -> Void) {
    let z = network.preactivations(ofLayer: layer)
    forEachChunk(of: examples) { chunk in
      for unit in 0..<z.rows {
        for example in 0..<chunk.count {
          let value = Double(z.value(unit, example))
          if value.isFinite { body(value) }
        }
      }
    }
  }
}

/// Range, mean and variance in one pass (Welford 1962).
private struct Spread {
  var count = 0
  var mean = 0.0
  var least = Double.infinity
  var greatest = -Double.infinity
  private var squares = 0.0

  mutating func add(_ value: Double) {
    count += 1
    least = min(least, value)
    greatest = max(greatest, value)
    let before = value - mean
    mean += before / Double(count)
    squares += before * (value - mean)
  }

  var standardDeviation: Double {
    count > 0 ? (squares / Double(count)).squareRoot() : 0
  }
}
