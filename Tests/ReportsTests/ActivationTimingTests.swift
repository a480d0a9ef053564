import NeuralNetworks
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Datasets
@testable import Reports

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
    #expect(timing.linear.forward.median > 0 && timing.linear.update.median > 0)
    #expect(timing.linear.step.median > 0 && timing.disturbance >= 0)
    for cost in timing.costs {
      for part in [cost.forward, cost.slope, cost.stepExcess] {
        #expect(part.median.isFinite && part.spread >= 0)
      }
    }
  }

  /// What a row says, whatever the machine does meanwhile: nothing costs less than nothing.
  @Test func noCostIsBelowZero() throws {
    let text = ActivationTimingText.text(
      try timing(), network: "2-8-1", glyphs: .ascii, in: .english)
    for line in text.split(separator: "\n") where line.hasPrefix("gelu ") || line.hasPrefix("relu ")
    {
      #expect(!line.contains("-"), "\(line)")
    }
  }

  @Test(arguments: [
    ([5.0, 5, 5], "5"), ([1.2341, 1.2342, 1.2343], "1.23"), ([123, 100, 150], "120"),
    ([0.1, -0.3, 0.2], "< 0.2"), ([-1, -2, -3], "< 0.5"), ([2, 4, 9, 30], "7"),
    ([1e-9, 1e9], "5e+08"),
  ])
  func noMoreDigitsThanRepeat(_ rounds: [Double], _ text: String) {
    #expect(Repeated(rounds).text() == text)
  }

  @Test func theTextSaysWhoseTheNumbersAre() throws {
    let text = ActivationTimingText.text(
      try timing(), network: "2-8-1, 200 examples", glyphs: .ascii, in: .english)
    #expect(text.contains("2-8-1, 200 examples") && text.contains("this machine's"))
    #expect(
      text.split(separator: "\n").count { $0.hasPrefix("gelu ") || $0.hasPrefix("relu ") } == 2)
    #expect(text.allSatisfy { $0.isASCII })
  }
}
