import Localization
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Comparisons

@Suite struct VariantTests {
  @Test func oneNameIsForAllLayersAndAListForEach() throws {
    let variants = try VariantList("sigmoid,sigmoid+relu").variants(hiddenLayers: 2)
    #expect(variants.map(\.activations) == [[.sigmoid, .sigmoid], [.sigmoid, .relu]])
    #expect(variants.map(\.name) == ["sigmoid", "sigmoid+relu"])
  }

  @Test func theOutputLayerIsLeftAlone() {
    let layers = Variant([.relu, .tanh]).layers([
      .init(units: 4, activation: .linear), .init(units: 3, activation: .linear),
      .init(units: 1, activation: .sigmoid),
    ])
    #expect(LayersText.text(layers) == "4:relu,3:tanh,1:sigmoid")
  }

  @Test func whatCannotBeComparedIsRefused() {
    func refusal(_ text: String, _ hiddenLayers: Int) -> String? {
      do {
        _ = try VariantList(text).variants(hiddenLayers: hiddenLayers)
        return nil
      } catch {
        return error.message
      }
    }
    #expect(
      refusal("sigmod", 2)?.hasSuffix("'sigmod' is not one (did you mean sigmoid?)") == true)
    #expect(refusal("", 2)?.hasSuffix("'' is not one") == true)
    #expect(
      refusal("relu,softmax", 2)
        == "softmax is for the output layer only, but --activations has 'relu,softmax'")
    #expect(
      refusal("relu+tanh", 3)
        == "a variant names one activation for all hidden layers or one for each of the 3, not 2 "
        + "as 'relu+tanh' does")
    #expect(
      refusal("relu,tanh,relu+relu", 2)
        == "--activations names each variant once, but 'relu+relu' is there twice")
    #expect(
      refusal("relu", 0)
        == "activations are compared in the hidden layers, but this network has none")
  }
}
