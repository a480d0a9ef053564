import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// Which slices the keys walk.
@Suite struct SlicePlaneTests {
  @Test func theTellingSlicesComeFirst() {
    let architecture = Architecture(
      inputs: 2,
      layers: [
        LayerSpecification(units: 2, activation: .relu),
        LayerSpecification(units: 1, activation: .sigmoid),
      ])
    #expect(
      SlicePlane.choices(architecture, layer: 0) == [
        .weightAndBias(layer: 0, unit: 0), .twoWeights(layer: 0, unit: 0),
        .weightAndBias(layer: 1, unit: 0), .randomDirections, .weightAndBias(layer: 0, unit: 1),
        .twoWeights(layer: 0, unit: 1),
      ])
    #expect(
      SlicePlane.choices(architecture, layer: 1) == [
        .weightAndBias(layer: 1, unit: 0), .twoWeights(layer: 1, unit: 0), .randomDirections,
      ])
  }

  @Test func aNetworkOfTwoNumbersHasOneSlice() {
    let one = OneUnit.curve(.relu).architecture
    #expect(SlicePlane.choices(one, layer: 0) == [.weightAndBias(layer: 0, unit: 0)])
  }

  @Test func aSliceOfALayerThatIsNotThereFitsNothing() {
    let weights = OneUnit.weights(1, 8)
    #expect(SlicePlane.weightAndBias(layer: 0, unit: 0).fits(weights))
    #expect(!SlicePlane.weightAndBias(layer: 1, unit: 0).fits(weights))
    #expect(!SlicePlane.weightAndBias(layer: 0, unit: 1).fits(weights))
    #expect(!SlicePlane.twoWeights(layer: 0, unit: 0).fits(weights))
  }
}
