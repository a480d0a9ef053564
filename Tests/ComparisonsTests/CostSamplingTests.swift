import Testing

@testable import Comparisons

@Suite struct CostSamplingTests {
  @Test func shortRunsKeepEveryEpoch() {
    #expect(CostSampling.epochs(upTo: 0) == [0])
    #expect(CostSampling.epochs(upTo: 1024) == Array(0...1024))
  }

  @Test func longRunsKeepFiveHundredAnOctaveAndTheLast() {
    let epochs = CostSampling.epochs(upTo: 1_000_001)
    #expect(epochs.last == 1_000_001)
    for octave in 10...18 {
      #expect(epochs.filter { 1 << octave..<2 << octave ~= $0 }.count == 512)
    }
  }

  /// What a trainer keeps as it goes and what is looked for later are the same epochs.
  @Test func bothWaysOfAskingAgree() {
    let kept = (0..<70_000).filter(CostSampling.keeps)
    #expect(CostSampling.epochs(upTo: 70_000) == kept + [70_000])
  }
}
