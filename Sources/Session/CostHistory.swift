/// The cost of a run at every epoch, in bounded memory and with its shape kept.
///
/// Epochs are gathered in buckets of `stride` epochs. When there are `capacity` buckets, neighbours
/// are joined and the stride doubles; a bucket keeps its least and greatest cost, so a spike of one
/// epoch among millions is still drawn.
package struct CostHistory: Equatable, Sendable {
  /// One evaluation of a run.
  package struct Point: Equatable, Sendable {
    /// Completed epochs.
    package var epoch: Int
    /// Updates so far.
    package var step: Int
    /// Time spent training so far.
    package var seconds: Double
    /// J over the training set.
    package var cost: Double
    /// The cost of the held-out rows; `nil` if none are held out.
    package var validationCost: Double?

    package init(
      epoch: Int, step: Int, seconds: Double, cost: Double, validationCost: Double? = nil
    ) {
      self.epoch = epoch
      self.step = step
      self.seconds = seconds
      self.cost = cost
      self.validationCost = validationCost
    }
  }

  /// The evaluations of `stride` epochs in a row.
  package struct Bucket: Equatable, Sendable {
    /// The epoch of the bucket's first evaluation.
    package var firstEpoch: Int
    /// The bucket's last evaluation.
    package var last: Point
    /// The least cost among them.
    package var least: Double
    /// The greatest cost among them.
    package var greatest: Double
  }

  /// Buckets at most.
  package let capacity: Int
  /// How many epochs a bucket holds; 1 until the capacity is first reached.
  package private(set) var stride = 1
  /// By ascending epoch.
  package private(set) var buckets: [Bucket] = []

  /// A history of at least 2 buckets; fewer stop the program.
  package init(capacity: Int = 32_768) {
    precondition(capacity >= 2, "a history of \(capacity) buckets cannot be halved")
    self.capacity = capacity
  }

  /// Whether nothing has been evaluated.
  package var isEmpty: Bool { buckets.isEmpty }
  /// The latest evaluation.
  package var last: Point? { buckets.last?.last }

  /// Adds the evaluation of a later epoch than any before.
  package mutating func append(_ point: Point) {
    let new = Bucket(
      firstEpoch: point.epoch, last: point, least: point.cost, greatest: point.cost)
    if let end = buckets.last, end.firstEpoch / stride == point.epoch / stride {
      buckets[buckets.count - 1] = Self.joined(end, new)
    } else {
      buckets.append(new)
    }
    if buckets.count == capacity { halve() }
  }

  private mutating func halve() {
    stride *= 2
    var joined: [Bucket] = []
    joined.reserveCapacity(capacity)
    for bucket in buckets {
      if let end = joined.last, end.firstEpoch / stride == bucket.firstEpoch / stride {
        joined[joined.count - 1] = Self.joined(end, bucket)
      } else {
        joined.append(bucket)
      }
    }
    buckets = joined
  }

  /// `least` and `greatest` pass over NaN, as `Swift.min` would not.
  private static func joined(_ a: Bucket, _ b: Bucket) -> Bucket {
    Bucket(
      firstEpoch: a.firstEpoch, last: b.last,
      least: Double.minimum(a.least, b.least), greatest: Double.maximum(a.greatest, b.greatest))
  }

  /// The first evaluation whose cost is at most `target`, or `nil`. Of a bucket of many epochs only
  /// the first is known, at most `stride − 1` epochs early.
  package func firstPoint(reaching target: Double) -> Point? {
    guard let bucket = buckets.first(where: { $0.least <= target }) else { return nil }
    if bucket.firstEpoch == bucket.last.epoch { return bucket.last }
    var point = bucket.last
    point.epoch = bucket.firstEpoch
    point.cost = bucket.least
    return point
  }

  /// The evaluation nearest to `value` on the axis `unit`, or `nil` if there is none.
  package func point(nearest value: Double, on unit: EpochAxis) -> Point? {
    guard !buckets.isEmpty else { return nil }
    var low = 0
    var high = buckets.count - 1
    while low < high {
      let middle = (low + high) / 2
      if unit.value(of: buckets[middle].last) < value { low = middle + 1 } else { high = middle }
    }
    let after = buckets[low].last
    guard low > 0 else { return after }
    let before = buckets[low - 1].last
    let isCloser = value - unit.value(of: before) <= unit.value(of: after) - value
    return isCloser ? before : after
  }
}

/// What the cost chart's horizontal axis counts.
package enum EpochAxis: String, CaseIterable, Codable, Sendable {
  /// Whole epochs, updates of the weights, or seconds spent in updates.
  case epochs, steps, seconds

  /// Where a point stands on the axis.
  package func value(of point: CostHistory.Point) -> Double {
    switch self {
    case .epochs: Double(point.epoch)
    case .steps: Double(point.step)
    case .seconds: point.seconds
    }
  }
}
