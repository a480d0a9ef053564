import Testing

@testable import Workbench

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

  @Test func atFullSpeedThereIsNoWaiting() {
    var metronome = Metronome(pace: .fullSpeed, now: 5)
    #expect(metronome.isFree && metronome.nextDeadline == 0)
    #expect(metronome.ticksDue(now: 5) == .max)
  }

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

  @Test func detailsTakeAFewHundredthsOfTheTime() {
    var budget = DetailBudget()
    #expect(!budget.mayBegin(now: 0))
    budget.isDue = true
    #expect(budget.mayBegin(now: 0))
    budget.spent(0.3, now: 1)
    budget.isDue = true
    #expect(!budget.mayBegin(now: 24.9) && budget.mayBegin(now: 25.1))
    budget.demand()
    #expect(budget.mayBegin(now: 1))
  }

  /// A look that takes as long as it may leaves the next frame one of its own, at 1.25 % of the time.
  @Test func everyFrameHasItsLook() {
    var budget = DetailBudget()
    let seconds = budget.seconds(isTraining: true)
    #expect(abs(seconds / 0.05 - 0.0125) < 1e-12)
    for frame in 1...100 {
      let now = Double(frame) * 0.05
      budget.isDue = true
      #expect(budget.mayBegin(now: now + 1e-9))
      budget.spent(seconds, now: now)
    }
  }

  /// What takes longer than a look has time is paid for by looks that took less.
  @Test func shortLooksPayForALongOne() {
    var budget = DetailBudget()
    let seconds = budget.seconds(isTraining: true)
    for frame in 0..<10 { budget.spent(0, now: Double(frame) * 0.05) }
    budget.isDue = true
    budget.spent(11 * seconds, now: 1)
    budget.isDue = true
    #expect(budget.mayBegin(now: 1.0501))
    // The next one has nothing to be paid from.
    budget.spent(11 * seconds, now: 2)
    budget.isDue = true
    #expect(!budget.mayBegin(now: 2.54) && budget.mayBegin(now: 2.56))
    // No more is saved than a piece may take: training is not kept waiting for long.
    for frame in 0..<10_000 { budget.spent(0, now: Double(frame) * 0.05) }
    budget.spent(0.03, now: 1_000)
    budget.isDue = true
    #expect(!budget.mayBegin(now: 1_000.7) && budget.mayBegin(now: 1_000.8))
  }

  /// Between the ticks of a slow race nothing is slowed down.
  @Test func timeThatTrainingDoesNotUseIsFree() {
    var budget = DetailBudget()
    let usual = budget.seconds(isTraining: true)
    #expect(budget.seconds(isTraining: true, idle: 0.002) == 0.002)
    #expect(budget.seconds(isTraining: true, idle: 10) < 0.01)
    #expect(budget.seconds(isTraining: true, idle: -1) == usual)
    budget.spent(0.003, now: 1, idle: 0.04)
    budget.isDue = true
    #expect(budget.mayBegin(now: 1.045))
    // What went beyond the tick is charged.
    budget.spent(0.003 + usual + 0.0125, now: 2, idle: 0.003)
    budget.isDue = true
    #expect(!budget.mayBegin(now: 2.9) && budget.mayBegin(now: 3.05))
  }

  /// What follows a key may take longer, once, and the frame after it is not made to wait for that.
  @Test func aDemandIsAnsweredInFullAtOnce() {
    var budget = DetailBudget()
    budget.demand()
    let seconds = budget.seconds(isTraining: true)
    #expect(seconds > 0.01 && seconds == budget.seconds(isTraining: false))
    budget.spent(seconds, now: 1)
    #expect(budget.seconds(isTraining: true) < 0.001)
    budget.isDue = true
    #expect(!budget.mayBegin(now: 1.04) && budget.mayBegin(now: 1.051))
  }

  @Test func moreDetailsWaitWhereTheyWouldSlowTrainingDownAndNowhereElse() {
    var budget = DetailBudget()
    budget.spent(0.3, now: 1)
    #expect(budget.deadline(isWanted: budget.isDue) == nil)
    budget.goOn(slowing: true)
    #expect(!budget.mayBegin(now: 24.9) && budget.mayBegin(now: 25.1))
    budget.goOn(slowing: false)
    #expect(budget.mayBegin(now: 1))
  }
}
