package import NeuralNetworks

/// What the layers' gradients and updates were like over the epochs, in bounded memory and with its
/// shape kept.
///
/// A bucket holds `stride` samples. When there are `capacity` buckets, neighbours are joined and the
/// stride doubles; a bucket keeps the least and the greatest of every number.
package struct DiagnosticsHistory: Equatable, Sendable {
  /// The numbers that are kept of every layer.
  package enum Quantity: Int, CaseIterable, Sendable {
    /// ‖∂J/∂W‖, the mean of |∂J/∂W|, and log₁₀ of update over weights.
    case gradientNorm, gradientMeanAbsolute, updateRatio

    func value(of layer: LayerDiagnostics) -> Double {
      switch self {
      case .gradientNorm: layer.gradientNorm
      case .gradientMeanAbsolute: layer.gradientMeanAbsolute
      case .updateRatio: layer.updateRatio ?? .nan
      }
    }
  }

  /// A number over the samples of a bucket; NaN where there was none.
  package struct Extent: Equatable, Sendable {
    /// The least of the samples.
    package var least: Double
    /// The greatest of the samples.
    package var greatest: Double
    /// The latest sample.
    package var last: Double
  }

  /// Some samples in a row.
  package struct Bucket: Equatable, Sendable {
    /// Of its first and its last sample; between whole numbers within an epoch.
    package var firstEpoch: Double
    /// The epoch of its last sample.
    package var lastEpoch: Double
    fileprivate var samples: Int
    /// Layer by layer, of each every quantity.
    fileprivate var extents: [Extent]

    /// What `quantity` of layer `layer`, from 0, has been in this bucket.
    package func extent(of quantity: Quantity, ofLayer layer: Int) -> Extent {
      extents[layer * Quantity.allCases.count + quantity.rawValue]
    }
  }

  /// Buckets at most.
  package let capacity: Int
  /// How many samples a bucket holds.
  package private(set) var stride = 1
  /// By ascending epoch.
  package private(set) var buckets: [Bucket] = []

  /// A history of at least 2 buckets; fewer stop the program.
  package init(capacity: Int = 1_024) {
    precondition(capacity >= 2, "a history of \(capacity) buckets cannot be halved")
    self.capacity = capacity
  }

  /// How many layers the samples have.
  package var layers: Int {
    (buckets.last?.extents.count ?? 0) / Quantity.allCases.count
  }

  /// Adds a sample. Another number of layers, or an earlier epoch, begins a new history.
  package mutating func append(_ diagnostics: [LayerDiagnostics], at epoch: Double) {
    if let last = buckets.last, layers != diagnostics.count || epoch < last.lastEpoch {
      self = DiagnosticsHistory(capacity: capacity)
    }
    let new = Bucket(
      firstEpoch: epoch, lastEpoch: epoch, samples: 1,
      extents: diagnostics.flatMap { layer in
        Quantity.allCases.map { quantity in
          let value = quantity.value(of: layer)
          return Extent(least: value, greatest: value, last: value)
        }
      })
    if let end = buckets.last, end.lastEpoch == epoch || end.samples < stride {
      buckets[buckets.count - 1] = Self.joined(end, new)
    } else {
      buckets.append(new)
    }
    if buckets.count == capacity { halve() }
  }

  private mutating func halve() {
    stride *= 2
    buckets = Swift.stride(from: 0, to: buckets.count, by: 2).map { place in
      place + 1 < buckets.count
        ? Self.joined(buckets[place], buckets[place + 1]) : buckets[place]
    }
  }

  /// `minimum` and `maximum` pass over NaN. A second sample of the same epoch is not kept.
  private static func joined(_ a: Bucket, _ b: Bucket) -> Bucket {
    Bucket(
      firstEpoch: a.firstEpoch, lastEpoch: b.lastEpoch,
      samples: a.samples + (a.lastEpoch == b.firstEpoch ? 0 : b.samples),
      extents: zip(a.extents, b.extents).map { old, new in
        Extent(
          least: Double.minimum(old.least, new.least),
          greatest: Double.maximum(old.greatest, new.greatest), last: new.last)
      })
  }
}
