import Localization
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Comparisons

@Suite struct UnitsTextTests {
  @Test func unitsBecomeLayers() throws {
    let text = try UnitsText.layersText("25,15,1:sigmoid", hidden: .relu)
    #expect(text == "25:relu,15:relu,1:sigmoid")
    #expect(UnitsText.text(try LayersText.parse(text)) == "25,15,1:sigmoid")
  }

  @Test func aHiddenActivationIsRefused() {
    #expect(
      throws: UsageError(
        "here --layers takes units only for the hidden layers, as in 25,15,1:sigmoid, and "
          + "--activations the rest; not '25:relu'")
    ) { try UnitsText.layersText("25:relu,15,1:sigmoid") }
  }
}
