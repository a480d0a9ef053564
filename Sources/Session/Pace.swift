/// How fast the race goes: so many batches a second, or as fast as the machine can.
package enum Pace: Equatable, Sendable {
  /// Counted on the run with the most batches in an epoch; the others keep step.
  case batchesPerSecond(Int)
  /// Without a pause between batches.
  case fullSpeed

  /// The steps of the ladder, slowest first.
  package static let ladder: [Pace] =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000].map(batchesPerSecond)
    + [.fullSpeed]

  /// Slow enough to watch a race of a hundred epochs, fast enough not to wait for it.
  package static let standard = Pace.batchesPerSecond(20)

  /// The ladder's next step up or down, from between two of them too; the ends stay where they are.
  package func moved(by steps: Int) -> Pace {
    let next = Self.ladder.firstIndex { $0.rate >= rate } ?? 0
    let isBetween = Self.ladder[next] != self
    let place = isBetween && steps > 0 ? next + steps - 1 : next + steps
    return Self.ladder[min(max(place, 0), Self.ladder.count - 1)]
  }

  private var rate: Double {
    switch self {
    case .batchesPerSecond(let rate): Double(rate)
    case .fullSpeed: .infinity
    }
  }
}
