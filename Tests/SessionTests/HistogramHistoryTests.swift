import NeuralNetworks
import Testing

@testable import Session

/// The histograms of a layer at some moments.
@Suite struct HistogramHistoryTests {
  private func histogram(_ mean: Double) -> Histogram {
    Histogram(range: 0...1, counts: [1, 2], mean: mean, standardDeviation: 1)
  }

  @Test func memoryIsBoundedAndBothEndsStay() {
    var history = HistogramHistory(capacity: 9)
    for epoch in 0...5_000 {
      history.append(histogram(Double(epoch)), at: Double(epoch))
      #expect(history.slices.count <= 9)
      #expect(history.slices.first?.epoch == 0 && history.slices.last?.epoch == Double(epoch))
    }
    let epochs = history.slices.map(\.epoch)
    let steps = zip(epochs.dropFirst(), epochs).map { $0 - $1 }.dropLast()
    #expect(Set(steps).count == 1, "evenly spread: \(epochs)")
  }

  @Test func theSameEpochTakesItsPlaceAndAnEarlierOneBeginsAnew() {
    var history = HistogramHistory()
    history.append(histogram(1), at: 0)
    history.append(histogram(2), at: 1)
    history.append(histogram(3), at: 1)
    #expect(history.slices.map(\.histogram.mean) == [1, 3])
    history.append(histogram(4), at: 0.5)
    #expect(history.slices.map(\.histogram.mean) == [4])
  }
}
