/// Which epochs of a run a comparison keeps the cost of: every one up to 1,024, then 512 an octave,
/// evenly, and the last. A million epochs are 6,144 numbers, and no chart is finer.
///
/// What is kept depends on the epoch alone, so that runs of any length can be drawn over one another.
package enum CostSampling {
  /// Epochs of which every one is kept.
  private static let dense = 1024

  /// Epoch e ≥ 1,024 is kept if 2^(⌊log₂ e⌋ − 9) divides it.
  static func keeps(_ epoch: Int) -> Bool {
    epoch.isMultiple(of: stride(at: epoch))
  }

  /// The kept epochs of a run of `last` epochs, in order.
  package static func epochs(upTo last: Int) -> [Int] {
    var epochs: [Int] = []
    var epoch = 0
    while epoch < last {
      epochs.append(epoch)
      // The last one there can be is followed by none.
      let (next, overflows) = epoch.addingReportingOverflow(stride(at: epoch))
      epoch = overflows ? last : next
    }
    return epochs + [last]
  }

  private static func stride(at epoch: Int) -> Int {
    guard epoch >= dense else { return 1 }
    let octave = Int.bitWidth - 1 - epoch.leadingZeroBitCount
    return 1 << (octave - 9)
  }
}
