import Testing

@testable import TerminalUI

@Suite struct NiceStepTests {
  @Test(arguments: [(0.13, 0.2), (0.2, 0.2), (21, 25), (2.6, 5), (70, 100), (1e-9, 1e-9)])
  func theNextNiceStep(distance: Double, step: Double) {
    #expect(NiceStep(atLeast: distance).value == step)
  }

  @Test func multiplesAreRoundedOnce() {
    let tenth = NiceStep(atLeast: 0.1)
    #expect(tenth.multiples(in: 0...0.5, limit: 9) == [0, 0.1, 0.2, 0.3, 0.4, 0.5])
    #expect(tenth.multiples(in: 0...0.5, limit: 3).isEmpty)
  }

  @Test func decimalsTellMultiplesApart() {
    #expect(NiceStep(atLeast: 0.25).decimals == 2)
    #expect(NiceStep(atLeast: 25).isWhole && !NiceStep(atLeast: 2.5).isWhole)
  }
}
