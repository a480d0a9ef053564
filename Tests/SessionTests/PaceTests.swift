import Testing

@testable import Session

@Suite struct PaceTests {
  /// Up never goes down, wherever a value was typed.
  @Test func beyondTheEndsItStays() {
    #expect(Pace.batchesPerSecond(30_000).moved(by: 1) == .fullSpeed)
    #expect(Pace.batchesPerSecond(30_000).moved(by: -1) == .batchesPerSecond(10_000))
    #expect(Pace.batchesPerSecond(3).moved(by: 1) == .batchesPerSecond(5))
    #expect(Pace.batchesPerSecond(3).moved(by: -1) == .batchesPerSecond(2))
    #expect(Pace.fullSpeed.moved(by: 1) == .fullSpeed)
    #expect(Pace.batchesPerSecond(1).moved(by: -1) == .batchesPerSecond(1))
  }
}
