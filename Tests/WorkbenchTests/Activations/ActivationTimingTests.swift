import NeuralNetworks
import TerminalUI
import Testing

@testable import Workbench

/// How long things take is not tested: it is another thing on every machine.
@Suite struct ActivationTimingTests {
  private func timing() throws -> ActivationTiming {
    let dataset = try shipped.load(DataOptions(dataset: "xor"))
    let defaults = RunDefaults(dataset, epochs: 1)
    let configuration = try Settings().configuration(defaults)
    let data = try PreparedData(dataset, options: configuration.data, seed: 1)
    return ActivationTiming([.gelu, .relu], step: configuration, on: data.training)
  }

  @Test func everyActivationIsMeasured() throws {
    let timing = try timing()
    #expect(timing.costs.map(\.activation) == [.gelu, .relu])
    #expect(timing.linear.forward > 0 && timing.linear.update > 0)
    for cost in timing.costs {
      #expect(cost.linearStep > 0 && cost.stepRatio > 0 && cost.stepShare < 1)
      #expect(cost.forward.isFinite && cost.update.isFinite)
    }
  }

  @Test func theTextSaysWhoseTheNumbersAre() throws {
    let text = ActivationTimingText.text(
      try timing(), network: "2-8-1, 200 examples", glyphs: .ascii)
    #expect(text.contains("2-8-1, 200 examples") && text.contains("this machine's"))
    #expect(
      text.split(separator: "\n").count { $0.hasPrefix("gelu ") || $0.hasPrefix("relu ") } == 2)
    #expect(text.allSatisfy { $0.isASCII })
  }
}
