import Testing

@testable import Workbench

@Suite struct SpokenTextTests {
  @Test func nothingThatDrawsIsLeft() {
    let drawn = SpokenText.plain("a ─│█▁⠤●▲ b")
    #expect(drawn == "a  b")
    #expect(SpokenText.plain("w·x + b, 1층 · ∂J/∂W") == "w*x + b, 1층, ∂J/∂W")
  }
}
