import NeuralNetworks
import Testing

struct ProblemTests {
  private func network(_ layers: (Int, Activation)...) -> Architecture {
    Architecture(
      inputs: 2, layers: layers.map { LayerSpecification(units: $0.0, activation: $0.1) })
  }

  @Test func whatCanBeTrainedHasNoProblem() {
    #expect(network((3, .relu), (1, .sigmoid)).problem(with: .bce) == nil)
    #expect(network((1, .linear)).problem(with: .mse) == nil)
    #expect(network((3, .relu), (4, .softmax)).problem(with: .cce) == nil)
  }

  @Test func theSentenceSaysTheRuleAndWhatCame() {
    #expect(
      network().problem(with: .bce)?.description == "a network has at least one layer, not none")
    #expect(
      network((3, .softmax), (1, .sigmoid)).problem(with: .bce)?.description
        == "softmax can only be the output layer's activation, but layer 1 of 2 has it")
    #expect(
      network((3, .relu), (0, .sigmoid)).problem(with: .bce)?.description
        == "a layer has at least one unit, but layer 2 has 0")
    #expect(
      network((3, .softmax)).problem(with: .mse)?.description
        == "a softmax output is trained with the loss cce, not mse")
    #expect(
      network((1, .sigmoid)).problem(with: .cce)?.description
        == "the loss cce needs a softmax output layer, not sigmoid")
  }
}
