import Testing

@testable import Session

/// The pace of a race, with the time as an argument.
@Suite struct MetronomeTests {
  @Test func ticksComeAtThePace() {
    var metronome = Metronome(pace: .batchesPerSecond(20), now: 100)
    #expect(metronome.nextDeadline == 100.05)
    #expect(metronome.ticksDue(now: 100.04) == 0)
    #expect(metronome.ticksDue(now: 100.051) == 1)
    #expect(metronome.ticksDue(now: 100.26) == 4)
    var total = 5
    for step in 27...200 { total += metronome.ticksDue(now: 100 + Double(step) / 100) }
    #expect(total == 40)
  }

  @Test func aHighPaceComesInBursts() {
    let metronome = Metronome(pace: .batchesPerSecond(10_000), now: 0)
    #expect(metronome.nextDeadline >= 0.01)
  }

  @Test func whatTheMachineCannotDoIsForgiven() {
    var metronome = Metronome(pace: .batchesPerSecond(1_000), now: 0)
    let due = metronome.ticksDue(now: 1)
    #expect(due == 1_000)
    metronome.tell(undone: 900, now: 1)
    #expect(metronome.ticksDue(now: 1) == 0)
    #expect(metronome.ticksDue(now: 1.0101) == 10)
  }

  @Test func fewTicksLeftOverAreDoneLater() {
    var metronome = Metronome(pace: .batchesPerSecond(1_000), now: 0)
    _ = metronome.ticksDue(now: 0.1)
    metronome.tell(undone: 3, now: 0.1)
    #expect(metronome.ticksDue(now: 0.1) == 3)
  }

  @Test func theGreatestPaceIsANumberToo() {
    var metronome = Metronome(pace: .batchesPerSecond(.max), now: 0)
    #expect(metronome.ticksDue(now: 1e6) == 1_000_000_000)
    metronome.tell(undone: 999_999_999, now: 1e6)
    #expect(metronome.ticksDue(now: 1e6 + 10) == 1_000_000_000)
  }

  @Test func atFullSpeedThereIsNoWaiting() {
    var metronome = Metronome(pace: .fullSpeed, now: 5)
    #expect(metronome.isFree && metronome.nextDeadline == 0)
    #expect(metronome.ticksDue(now: 5) == .max)
  }
}
