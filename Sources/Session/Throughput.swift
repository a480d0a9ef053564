import Text

/// How many of a kind can be done in a time, from how long the last ones took.
struct Throughput {
  private var secondsPerItem: Double

  /// - Parameter guess: seconds for one, until there is a measure.
  init(guess: Double) {
    secondsPerItem = max(guess, 1e-9)
  }

  /// At least one.
  func items(in seconds: Double) -> Int {
    Int(clamping: max(1, min(seconds / secondsPerItem, 1e9)))
  }

  func seconds(for items: Int) -> Double {
    Double(items) * secondsPerItem
  }

  /// A slower measure counts at once, a quicker one in part: a single one may have been lucky.
  mutating func note(_ items: Int, took seconds: Double) {
    guard items > 0 else { return }
    let measured = max(seconds / Double(items), 1e-9)
    secondsPerItem = measured > secondsPerItem ? measured : (measured + secondsPerItem) / 2
  }
}
