import Testing

@testable import Setups

/// The values that a pair of keys walks.
@Suite struct LadderTests {
  @Test func stepsGoFromRungToRungAndStayAtTheEnds() {
    let ladder = Ladder(rungs: [0, 1, 3, 10])
    #expect(ladder.moved(1, by: 1) == 3)
    #expect(ladder.moved(3, by: -2) == 0)
    #expect(ladder.moved(10, by: 1) == 10 && ladder.moved(0, by: -1) == 0)
  }

  @Test func fromBetweenTwoRungsTheStepEndsOnARung() {
    let ladder = Ladder(rungs: [0, 1, 3, 10])
    #expect(ladder.moved(2, by: 1) == 3 && ladder.moved(2, by: -1) == 1)
    #expect(ladder.moved(100, by: -1) == 10 && ladder.moved(-5, by: 1) == 0)
    #expect(Ladder.learningRate.moved(0.1 + 0.2, by: 1) == 1)
  }

  /// Up never goes down, wherever a value was typed.
  @Test func beyondTheEndsItStays() {
    let ladder = Ladder(rungs: [1, 3, 10])
    #expect(ladder.moved(50, by: 1) == 50 && ladder.moved(0.1, by: -1) == 0.1)
  }
}
