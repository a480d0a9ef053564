import NeuralNetworks
import Testing

@testable import Session

/// A bounded history of what layers did.
@Suite struct DiagnosticsHistoryTests {
  private func layer(_ gradient: Double, update: Double? = -3) -> LayerDiagnostics {
    LayerDiagnostics(
      gradientNorm: 2 * gradient, gradientMeanAbsolute: gradient, slope: 1, flatShare: 0,
      deadUnits: 0, updateRatio: update)
  }

  private func spans(_ history: DiagnosticsHistory, layer: Int = 0) -> [DiagnosticsHistory.Extent] {
    history.buckets.map { $0.extent(of: .gradientMeanAbsolute, ofLayer: layer) }
  }

  @Test func memoryIsBoundedAndNoExtremeIsLost() {
    var history = DiagnosticsHistory(capacity: 16)
    for epoch in 0..<10_000 {
      let spike = epoch == 4_321 ? 100.0 : epoch == 7_777 ? 1e-6 : 1
      history.append([layer(spike), layer(2)], at: Double(epoch))
      #expect(history.buckets.count < 16)
    }
    #expect(spans(history).map(\.greatest).max() == 100)
    #expect(spans(history).map(\.least).min() == 1e-6)
    #expect(history.buckets.first?.firstEpoch == 0 && history.buckets.last?.lastEpoch == 9_999)
    #expect(spans(history, layer: 1).allSatisfy { $0.least == 2 && $0.greatest == 2 })
    let ends = history.buckets.map(\.lastEpoch)
    #expect(zip(ends, ends.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func anotherLookAtAnEpochIsTheSamePoint() {
    var history = DiagnosticsHistory()
    history.append([layer(1)], at: 3)
    history.append([layer(5)], at: 3)
    #expect(history.buckets.count == 1)
    #expect(spans(history) == [.init(least: 1, greatest: 5, last: 5)])
  }

  @Test func anotherNetworkOrAnEarlierEpochBeginsAnew() {
    var history = DiagnosticsHistory()
    history.append([layer(1)], at: 3)
    history.append([layer(1), layer(1)], at: 4)
    #expect(history.buckets.count == 1 && history.layers == 2)
    history.append([layer(1), layer(1)], at: 0)
    #expect(history.buckets.map(\.lastEpoch) == [0])
  }

  @Test func whatIsNotThereIsAGap() {
    var history = DiagnosticsHistory()
    history.append([layer(1, update: nil)], at: 0)
    history.append([layer(1, update: -2)], at: 1)
    let updates = history.buckets.map { $0.extent(of: .updateRatio, ofLayer: 0) }
    #expect(updates[0].last.isNaN && updates[1].last == -2)
  }
}
