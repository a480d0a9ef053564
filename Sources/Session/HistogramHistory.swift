package import NeuralNetworks

/// The histograms of one layer's numbers at some moments, in bounded memory: when it is full, every
/// second moment is let go, and from then on half as many are kept. The first and the last stay.
package struct HistogramHistory: Equatable, Sendable {
  /// The numbers at one moment.
  package struct Slice: Equatable, Sendable {
    /// Between whole numbers within an epoch.
    package var epoch: Double
    /// How many values are in which bin.
    package var histogram: Histogram
  }

  /// Moments at most.
  package let capacity: Int
  /// By ascending epoch.
  package private(set) var slices: [Slice] = []
  /// Of how many samples in a row one is kept.
  private var stride = 1
  /// The samples since the last slice but one that is kept for good.
  private var pending = 0

  /// - Parameter capacity: odd, so that halving keeps both ends.
  package init(capacity: Int = 257) {
    precondition(
      capacity >= 3 && !capacity.isMultiple(of: 2), "an odd capacity of at least 3, not \(capacity)"
    )
    self.capacity = capacity
  }

  /// Adds a moment; the same epoch again takes the last one's place, an earlier one begins anew.
  package mutating func append(_ histogram: Histogram, at epoch: Double) {
    let new = Slice(epoch: epoch, histogram: histogram)
    guard let last = slices.last, epoch >= last.epoch else {
      self = HistogramHistory(capacity: capacity)
      slices = [new]
      return
    }
    if epoch == last.epoch {
      slices[slices.count - 1] = new
      return
    }
    // The latest moment is always there; it gives way to the next unless its turn has come.
    if pending > 0, slices.count > 1 {
      slices[slices.count - 1] = new
    } else {
      slices.append(new)
    }
    pending = (pending + 1) % stride
    // Only between moments that are kept: those in turn are evenly spread.
    if slices.count == capacity, pending == 0 { halve() }
  }

  private mutating func halve() {
    slices = slices.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    stride *= 2
  }
}
