/// How fast the race goes: so many batches a second, or as fast as the machine can.
package enum Pace: Equatable, Sendable {
  case batchesPerSecond(Int)
  case fullSpeed

  /// The steps of the ladder, slowest first.
  package static let ladder: [Pace] =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000].map(batchesPerSecond)
    + [.fullSpeed]

  /// Slow enough to watch a race of a hundred epochs, fast enough not to wait for it.
  package static let standard = Pace.batchesPerSecond(20)

  /// The ladder's next step up or down; the ends stay where they are.
  package func moved(by steps: Int) -> Pace {
    let place = Self.ladder.firstIndex(of: self) ?? 0
    return Self.ladder[min(max(place + steps, 0), Self.ladder.count - 1)]
  }
}
