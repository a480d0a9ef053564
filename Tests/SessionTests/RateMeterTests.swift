import Testing

@testable import Session

/// How fast the race goes, with the time as an argument.
@Suite struct RateMeterTests {
  @Test func theRateIsThatOfTheLastSecond() {
    var meter = RateMeter()
    #expect(meter.rate(now: 0) == nil)
    meter.count(epochs: 50)
    #expect(meter.rate(now: 0.5) == 100)
    meter.count(epochs: 50)
    #expect(meter.rate(now: 1) == 100)
    meter.count(epochs: 10)
    #expect(meter.rate(now: 1.5) == 100)
    #expect(meter.rate(now: 2) == 10)
  }
}
