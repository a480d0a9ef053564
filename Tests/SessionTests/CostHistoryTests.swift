import Testing

@testable import Session

@Suite struct CostHistoryTests {
  private func history(_ count: Int, spikeAt spike: Int = -1) -> CostHistory {
    var history = CostHistory(capacity: 1_024)
    for epoch in 0..<count {
      history.append(
        CostHistory.Point(
          epoch: epoch, step: epoch, seconds: 0, cost: epoch == spike ? 9 : 1 / Double(epoch + 1)))
    }
    return history
  }

  @Test func aMillionEpochsFitAndTheSpikeStays() {
    let history = history(1_000_000, spikeAt: 654_321)
    #expect(history.buckets.count < 1_024)
    #expect(history.buckets.contains { $0.greatest == 9 })
    #expect(history.buckets.first?.firstEpoch == 0)
    #expect(history.last?.epoch == 999_999)
    #expect(history.buckets.map(\.least).min() == 1e-6)
  }

  @Test func bucketsHoldAsManyEpochsAsTheStrideSays() {
    let history = history(5_000)
    #expect(history.stride == 8)
    for (a, b) in zip(history.buckets, history.buckets.dropFirst()) {
      #expect(b.firstEpoch - a.firstEpoch == 8)
    }
  }

  @Test func theFirstEpochAtTheTargetIsFound() {
    #expect(history(100).firstPoint(reaching: 0.1)?.epoch == 9)
    #expect(history(100).firstPoint(reaching: 0.001) == nil)
  }

  @Test func theNearestPointIsRead() {
    #expect(history(100).point(nearest: 41.6, on: .epochs)?.epoch == 42)
    #expect(history(100).point(nearest: 1e9, on: .epochs)?.epoch == 99)
    #expect(history(0).point(nearest: 1, on: .epochs) == nil)
  }
}
