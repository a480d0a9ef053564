import Localization
import NeuralNetworks
import Testing

@testable import Analysis
@testable import Workbench

/// Outputs that the target cannot have are counted and named.
@Suite struct ImpossibleOutputsTests {
  @Test func negativeRentalsAreCountedAndNamed() {
    let found = ImpossibleOutputs(
      [-0.34, 0.2, -0.1, 3, 4, 5, 6, 7], targets: [0, 1, 1, 3, 4, 5, 6, 7], .nonNegative, .linear)
    #expect(found.below == 2 && found.count == 8)
    #expect(
      found.sentence("rentals")
        == "25.0 % of the outputs are negative, down to -0.34: rentals cannot be")
  }

  @Test func probabilitiesOutsideTheirRangeAre() {
    let found = ImpossibleOutputs(
      [-0.29, 0, 0.5, 1, 1.16], targets: [0, 0, 1, 1, 1], .binary, .linear)
    #expect(found.below == 1 && found.above == 1)
    #expect(
      found.sentence("y")
        == "40.0 % of the outputs are outside 0 … 1 (-0.29 … 1.16): no probability can be")
  }

  @Test func aDeadOutputUnitAndOneThatIsOffForSome() {
    let dead = ImpossibleOutputs([0, 0, 0], targets: [1, -2, 0], .signed, .relu)
    #expect(dead.sentence("y") == "every output is stuck at 0: the output unit is dead")
    let some = ImpossibleOutputs([0, 1, 2, 4], targets: [1, 1, 2, 4], .nonNegative, .relu)
    #expect(some.sentence("y") == "25.0 % of the outputs are stuck at 0")
  }

  @Test func targetsOutOfTheOutputsReachAreNamed() {
    let relu = ImpossibleOutputs([0.1, 0.2], targets: [-1, 0.2], .signed, .relu)
    #expect(
      relu.sentence("y")
        == "50.0 % of the actual values are below 0: a relu output cannot reach them")
    let sigmoid = ImpossibleOutputs([0.9, 0.2], targets: [3, 2], .nonNegative, .sigmoid)
    #expect(
      sigmoid.sentence("y")
        == "100 % of the actual values are outside 0 … 1: a sigmoid output cannot reach them")
  }

  @Test func aRunThatDivergedIsNamed() {
    let found = ImpossibleOutputs(
      [.nan, 1, .infinity, 2], targets: [1, 1, 1, 1], .signed, .linear)
    #expect(
      found.sentence("y") == "50.0 % of the outputs are NaN or infinite: the run has diverged")
  }

  @Test func aNarrowPlaceGetsAShorterSentence() {
    let found = ImpossibleOutputs([-1, 1], targets: [0, 1], .nonNegative, .linear)
    #expect(found.sentence("y", columns: 40) == "50.0 % of the outputs are negative")
    #expect(found.sentence("y", columns: 20) == "50.0 % below 0")
    #expect(found.sentence("y", columns: 3) == "50.0 % below 0")
  }

  /// Hangul is two columns wide: what fits is told by columns, not by characters.
  @Test func inKoreanItIsShortenedByColumns() {
    let found = ImpossibleOutputs([-1, 1], targets: [0, 1], .nonNegative, .linear)
    #expect(
      found.sentence("y", columns: 80, in: .korean)?.hasPrefix("출력의 50.0 %가 음수입니다(최소 -1") == true)
    #expect(found.sentence("y", columns: 27, in: .korean) == "출력의 50.0 %가 음수입니다")
    #expect(found.sentence("y", columns: 26, in: .korean) == "출력의 50.0 %가 음수입니다")
    #expect(found.sentence("y", columns: 25, in: .korean) == "50.0 %가 음수")
  }

  @Test func whatIsPossibleIsNotNamed() {
    #expect(
      ImpossibleOutputs([0.1, 0.9], targets: [0, 1], .binary, .sigmoid).sentence("y") == nil)
    #expect(ImpossibleOutputs([-3, 3], targets: [-2, 2], .signed, .linear).sentence("y") == nil)
    #expect(ImpossibleOutputs([], targets: [], .signed, .linear).sentence("y") == nil)
  }
}
