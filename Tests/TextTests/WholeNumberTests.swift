import Testing

@testable import Text

/// A number on its way to a cell of the screen is taken, whatever it is.
@Suite struct WholeNumberTests {
  @Test(arguments: [
    (2.9, 2), (-2.9, -2), (-0.0, 0), (.nan, 0), (.infinity, 1 << 53), (-.infinity, -1 << 53),
    (1e300, 1 << 53), (.leastNonzeroMagnitude, 0),
  ])
  func everyNumberHasAWholeOne(value: Double, whole: Int) {
    #expect(Int(clamping: value) == whole)
  }
}
