import Testing

@testable import plateau

/// When frames are due, with the time and the thread's work as arguments.
@Suite struct FrameClockTests {
  /// A clock whose frames came every 50 ms from 0 on, the last at 2 s, each of them so many seconds of work.
  private func clock(framesOf seconds: Double) -> FrameClock {
    var clock = FrameClock()
    for frame in 0...40 { clock.drawn(start: Double(frame) * 0.05, spent: Double(frame) * seconds) }
    return clock
  }

  private func isNear(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-4 }

  @Test func theFirstFrameIsDueAtOnce() {
    #expect(FrameClock().seconds(now: 7, isBusy: true) == 0)
  }

  @Test func twentyFramesASecond() {
    let clock = clock(framesOf: 0.001)
    for isBusy in [false, true] {
      #expect(isNear(clock.seconds(now: 2.01, isBusy: isBusy), 0.04))
      #expect(clock.seconds(now: 2.06, isBusy: isBusy) == 0)
    }
  }

  /// Frames take a fortieth of one core's time, but only where something else would use it; and there are
  /// ten a second at least.
  @Test func framesThatTakeLongAreFewerBesideTraining() {
    let long = clock(framesOf: 0.002)
    #expect(isNear(long.seconds(now: 2, isBusy: true), 0.08))
    #expect(isNear(long.seconds(now: 2, isBusy: false), 0.05))
    #expect(isNear(clock(framesOf: 0.03).seconds(now: 2, isBusy: true), 0.1))
  }

  /// A screen drawn anew as a whole is no reason to be slower after it.
  @Test func oneLongFrameChangesNothing() {
    var clock = clock(framesOf: 0.0005)
    clock.drawn(start: 2.05, spent: 40 * 0.0005 + 0.004)
    #expect(isNear(clock.seconds(now: 2.05, isBusy: true), 0.05))
  }

  @Test func whatTheUserDidIsShownAtOnce() {
    var clock = clock(framesOf: 0.002)
    #expect(!clock.isDemanded)
    clock.demand()
    #expect(clock.isDemanded && clock.seconds(now: 2.001, isBusy: true) == 0)
    clock.drawn(start: 2.001, spent: 0.1)
    #expect(!clock.isDemanded && clock.seconds(now: 2.001, isBusy: false) > 0.04)
  }
}
