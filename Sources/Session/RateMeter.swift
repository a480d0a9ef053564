/// Epochs a second over the last second or so.
struct RateMeter {
  private var start: Double?
  private var epochs = 0
  private var lastRate: Double?

  mutating func restart() {
    self = RateMeter()
  }

  mutating func count(epochs: Int) {
    self.epochs += epochs
  }

  /// The rate of the last full window, or of this one until there is one.
  mutating func rate(now: Double) -> Double? {
    guard let start else {
      self.start = now
      epochs = 0
      return nil
    }
    let elapsed = now - start
    if elapsed >= 1 {
      lastRate = Double(epochs) / elapsed
      self.start = now
      epochs = 0
    }
    return lastRate ?? (elapsed > 0.25 ? Double(epochs) / elapsed : nil)
  }
}
