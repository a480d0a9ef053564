import Testing

@testable import Session

/// The time that training leaves to samples, with the time as an argument.
@Suite struct DetailBudgetTests {
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

  /// A sample that takes as long as it may leaves the next frame one of its own, at 1.25 % of the time.
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

  /// What takes longer than a sample has time is paid for by samples that took less.
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
