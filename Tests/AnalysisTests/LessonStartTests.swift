import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// Lessons L6 and L8: from these starts, so many steps to the goal. Nothing in them is random.
@Suite struct LessonStartTests {
  private func steps(
    _ unit: OneUnit, from start: SlicePoint, limit: Int, until isThere: (Training) -> Bool
  ) -> Int? {
    let training = unit.training(from: start)
    for step in 0...limit {
      if isThere(training) { return step }
      training.trainEpoch()
    }
    return nil
  }

  @Test(arguments: [
    (Activation.sigmoid, 8.0, 13_602), (.sigmoid, -8, 13_602), (.tanh, 8, 16_788), (.relu, 8, 106),
    (.leakyReLU, -8, 1_502), (.leakyReLU, 8, 106), (.linear, 8, 25), (.sigmoid, 4, 2_658),
    (.tanh, -4, 1_437), (.relu, 4, 103), (.relu, 10, 108), (.leakyReLU, -10, 2_034),
  ])
  func oneUnitFromAPlateauOrARamp(_ activation: Activation, _ b: Double, _ expected: Int) {
    let found = steps(.curve(activation), from: SlicePoint(x: 1, y: b), limit: 17_000) {
      $0.evaluate().cost <= 0.001
    }
    #expect(found == expected)
  }

  @Test(arguments: [-4.0, -8, -10])
  func aReLUThatIsOffEverywhereNeverMoves(_ b: Double) {
    let training = OneUnit.curve(.relu).training(from: SlicePoint(x: 1, y: b))
    let start = training.parameters
    #expect(training.diagnostics()[0].gradientNorm == 0)
    for _ in 0..<1_000 { training.trainEpoch() }
    #expect(training.parameters == start)
  }

  @Test(arguments: [
    (-10.0, 0.0, Loss.mse, 950), (-10, 0, .bce, 7), (-6, 6, .mse, 10_132), (-6, 6, .bce, 19),
    (-4, 0, .mse, 49), (-4, 0, .bce, 3), (-8, 0, .mse, 368), (-8, 0, .bce, 6), (0, 10, .mse, 5_705),
    (0, 10, .bce, 31),
  ])
  func aSigmoidStartedWrong(_ w: Double, _ b: Double, _ loss: Loss, _ expected: Int) {
    let found = steps(.classes(loss), from: SlicePoint(x: w, y: b), limit: 11_000) {
      $0.evaluate().accuracy == 1
    }
    #expect(found == expected)
  }
}
