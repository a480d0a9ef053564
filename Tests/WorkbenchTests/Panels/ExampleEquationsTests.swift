import Analysis
import Foundation
import NeuralNetworks
import Session
import TerminalUI
import TestSupport
import Testing

@testable import Workbench

/// What the walk through an example prints as an equation is one.
@Suite struct ExampleEquationsTests {
  /// A run of one unit, whose example the tests replace.
  private func state(_ change: (inout TrainingOptions) -> Void = { _ in }) throws -> State {
    try examinedState(
      "xor", showing: .example, layers: [LayerSpecification(units: 1, activation: .sigmoid)],
      epochs: 0, change)
  }

  /// The texts of one stage for a network of one unit whose z is `z`.
  private func texts(
    _ stage: ExampleView.Stage, _ activation: Activation, _ loss: Loss, z: Double, y: Double,
    in state: State
  ) throws -> [String] {
    let layers = [LayerSpecification(units: 1, activation: activation)]
    let details = try #require(state.run.details?.example)
    let walk = ExampleWalk(
      layers, parameters: [LayerParameters(units: 1, inputs: 1, weights: [1], biases: [0])],
      loss: loss,
      learningRate: 0.1, x: [z], y: [y])
    let context = ExampleSection.Context(
      details: ExampleDetails(index: 0, count: details.count, raw: [z], walk: walk), run: state.run,
      layer: 0, unit: 0, width: 1000, language: .english)
    return ExampleSection(stage, context, room: 30).rows.compactMap { row in
      if case .text(let text, _) = row { text } else { nil }
    }
  }

  /// What stands after `−ln` in a text that was printed.
  private func value(_ text: Substring) -> Double? {
    if text.hasPrefix("(1 − ") { return Double(text.dropFirst(5).dropLast()).map { log1p(-$0) } }
    if text.hasPrefix(" e^") { return Double(text.dropFirst(3)) }
    return Double(text.dropFirst()).map { log($0) }
  }

  @Test(arguments: [Activation.linear, .sigmoid, .tanh], [0.0, 1])
  func theLogarithmIsThatOfWhatIsShown(_ activation: Activation, _ y: Double) throws {
    let state = try state()
    for z in [-800.0, -40, -6, -0.052, 0, 0.3, 0.999, 1, 2, 6, 40, 800] {
      let lines = try texts(.loss, activation, .bce, z: z, y: y, in: state)
      let line = try #require(lines.first { $0.hasPrefix("y = ") })
      let match = try #require(line.firstMatch(of: /= −ln([ (].*) = (\S+)$/), "\(line)")
      let (logarithm, loss) = (try #require(value(match.1), "\(line)"), Double(match.2))
      let shown = try #require(loss)
      #expect(abs(-logarithm - shown) <= 0.02 * max(abs(shown), 1e-300), "\(line)")
      let a = activation.value(z)
      let isClipped = activation != .sigmoid && !(Loss.clip...1 - Loss.clip ~= a)
      #expect(lines.contains { $0.contains("is clipped to") } == isClipped, "\(lines)")
    }
  }

  @Test func aClippedOutputIsShownAsItCounts() throws {
    let lines = try texts(.loss, .linear, .bce, z: -0.052, y: 1, in: state())
    #expect(lines.contains("a = -0.0520 is clipped to 1e-07"))
    #expect(lines.contains("y = 1: −ln a = −ln 1e-07 = 16.1181"))
  }

  @Test(arguments: [-800.0, -40, 0, 40, 800]) func thePowerIsThatOfZ(_ z: Double) throws {
    let lines = try texts(.a, .sigmoid, .bce, z: z, y: 1, in: state())
    let line = try #require(lines.first { $0.hasPrefix("e⁻ᶻ = ") })
    if let match = line.firstMatch(of: /= (\S+)$/), let shown = Double(match.1) {
      #expect(abs(log(shown) + z) < 0.01, "\(line)")
    } else {
      #expect(abs(z) == 800, "\(line)")
    }
  }

  @Test func theUpdateNamesThePenalties() throws {
    func last(_ l1: Double, _ l2: Double) throws -> String? {
      let state = try state { options in
        options.l1 = l1
        options.l2 = l2
      }
      return try texts(.update, .sigmoid, .bce, z: 1, y: 1, in: state).last
    }
    #expect(try last(0.1, 0) == "The penalty (l1) then pulls w towards 0.")
    #expect(try last(0.1, 0.2) == "The penalty (l1, l2) then pulls w towards 0.")
    #expect(try last(0, 0)?.contains("penalty") == false)
  }

  /// A dot with spaces stands between parts; read aloud it is a comma.
  @Test func productsAreNotWrittenAsLists() throws {
    let state = try state()
    for activation in Activation.hidden {
      for loss in [Loss.bce, .mse, .halfMSE] {
        for stage in ExampleView.Stage.allCases {
          for line in try texts(stage, activation, loss, z: -0.3, y: 1, in: state) {
            #expect(!line.contains(" · "), "\(line)")
          }
        }
      }
    }
    for term in Term.all {
      #expect(term.formula?.contains(" · ") != true, "\(term.formula ?? "")")
    }
    #expect(Glyphs.ascii.spelled("w·x + b") == "w*x + b")
    #expect(Glyphs.ascii.spelled("Enter: on · Esc: back") == "Enter: on - Esc: back")
    #expect(SpokenText.plain("δ·x") == "δ*x" && SpokenText.plain("a · b") == "a, b")
  }
}
