/// How J has moved of late: the lowest cost so far at earlier epochs, and the last costs, in bounded memory.
struct CostTrend: Equatable, Sendable {
  /// The epoch that it begins at.
  private var origin: Int?
  /// Epochs since.
  private(set) var age = 0
  /// The lowest cost up to every `stride`th epoch since the origin.
  private var lowest: [Double] = []
  private var stride = 1
  /// The lowest cost so far.
  private(set) var least = Double.infinity
  /// The last costs, the latest at the end.
  private(set) var recent: [Double] = []

  private static let capacity = 512
  private static let mostRecent = 11
  /// A move up or down by less is none.
  private static let notable = 0.02

  /// Whether nothing has been noted.
  var isEmpty: Bool { origin == nil }

  /// Takes in J at a later epoch than any before.
  mutating func note(epoch: Int, cost: Double) {
    let start = origin ?? epoch
    origin = start
    age = epoch - start
    // Epochs that were left out had the cost of the one before.
    while (lowest.count * stride) < age { append(least) }
    least = min(least, cost)
    if lowest.count * stride == age { append(least) }
    recent.append(cost)
    if recent.count > Self.mostRecent { recent.removeFirst() }
  }

  private mutating func append(_ cost: Double) {
    lowest.append(cost)
    guard lowest.count == Self.capacity else { return }
    lowest = Swift.stride(from: 0, to: lowest.count, by: 2).map { lowest[$0] }
    stride *= 2
  }

  /// The share by which the lowest cost has become lower over the last `window` epochs. The lowest cost, not
  /// J itself: an epoch that jumps says nothing.
  func fall(over window: Int) -> Double {
    let before = lowest[max(0, age - window) / stride]
    return before > 0 ? 1 - least / before : 0
  }

  /// How often J turned from rising to falling, or back, within the last ten epochs.
  var turns: Int {
    var count = 0
    for place in recent.indices.dropFirst().dropLast() {
      let (before, after) = (recent[place] - recent[place - 1], recent[place + 1] - recent[place])
      let least = min(abs(before), abs(after))
      if before * after < 0, least > Self.notable * recent[place] { count += 1 }
    }
    return count
  }

  /// J as it was so many epochs ago, of the last ten.
  func cost(before epochs: Int) -> Double? {
    recent.count > epochs ? recent[recent.count - 1 - epochs] : nil
  }
}
