import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Datasets
@testable import Workbench

/// What the advisor says: nothing wrong with what fits, and what is wrong by its name and floor.
@Suite struct AdvisorTests {
  private func findings(
    _ dataset: String, _ layers: String, loss: Loss? = nil, rate: Double? = nil, epochs: Int = 3
  ) throws -> [Advice] {
    let state = try shownState(
      .advice, dataset, [layers], loss: loss, rate: rate, epochs: epochs)
    return Advisor.findings(aboutSetUpOf: state.run)
  }

  /// Claim 49: the suggestion is right on every set that is shipped or generated.
  @Test(arguments: shipped.names)
  func theNetworkOfEveryDataSetFits(_ dataset: String) throws {
    let defaults = RunDefaults(try shipped.load(DataOptions(dataset: dataset)), epochs: nil)
    let findings = try findings(dataset, LayersText.text(defaults.layers()))
    #expect(findings.contains { $0.weight == .fits }, "\(findings.map(\.text))")
    #expect(OutputGuide.rows.contains { $0.kind == defaults.kind })
    #expect(OutputAdvice(defaults).sentence.text.contains(defaults.kind.loss.rawValue))
  }

  /// Numbers of a file are scaled around 0, which no ReLU output reaches.
  @Test func aLinearOutputFitsNumbersOfAFile() throws {
    let advice = OutputAdvice(RunDefaults(try csv("x,y\n1,10\n2,30\n3,20\n"), epochs: nil))
    #expect(advice.objection(to: .linear, .mse, floor: nil) == nil)
    #expect(advice.sentence.text.contains("scaled around 0: a linear output"))
  }

  /// Lesson L11, and what each output can reach.
  @Test func anUnfitOutputIsNamedWithItsFloor() throws {
    let relu = try findings("motorcycle", "16:relu,1:relu")
    #expect(relu.first?.weight == .warning)
    #expect(relu.contains { $0.text.hasPrefix("A ReLU output cannot go below J = 1.071 here.") })
    let sigmoid = try findings("bike", "16:relu,1:sigmoid")
    #expect(sigmoid.contains { $0.text.contains("J = 1.715") && $0.text.contains("goes up to") })
    let linear = try findings("bike", "16:relu,1:linear")
    #expect(linear.first?.weight == .note && linear[0].text.contains("below 0"))
  }

  @Test func aLossThatDoesNotFitIsNamed() throws {
    let clipped = try findings("circles", "16:relu,1:linear", loss: .bce)
    #expect(clipped.first?.weight == .warning && clipped[0].text.contains("clipped"))
    let slow = try findings("circles", "16:relu,1:sigmoid", loss: .mse)
    #expect(slow.first?.text.contains("bce learns faster") == true)
    let apart = try findings("iris", "16:relu,3:sigmoid", loss: .bce)
    #expect(apart.first?.text.contains("softmax") == true)
  }

  @Test func aRateThatIsTooHighIsNamed() throws {
    let state = try shownState(
      .advice, "motorcycle", ["16:linear,1:linear"], rate: 30, epochs: 400)
    let first = try #require(Advisor.findings(about: state.run, among: state.runs).first)
    #expect(first.weight == .warning && first.text.hasPrefix("Diverged in epoch"))
    #expect(
      first.text.hasSuffix(
        "the rate 30 was too high. Press [ to lower the rate, then r to start again."))
  }

  /// Of a layer that is dead as a whole the run's health says so.
  @Test func deadUnitsAreNamed() {
    let layers = [
      LayerSpecification(units: 8, activation: .relu),
      LayerSpecification(units: 8, activation: .relu),
      LayerSpecification(units: 1, activation: .relu),
    ]
    func diagnostics(_ dead: Int) -> LayerDiagnostics {
      LayerDiagnostics(
        gradientNorm: 0, gradientMeanAbsolute: 0, slope: 0, flatShare: 1, deadUnits: dead,
        updateRatio: nil)
    }
    let found = TrainingFindings.deadUnits(
      in: layers, [diagnostics(1), diagnostics(8), diagnostics(1)])
    #expect(found.map(\.weight) == [.note])
    #expect(found[0].text.hasPrefix("1 of 8 units of layer 1 is dead"))
    #expect(
      TrainingFindings.deadUnits(in: layers, [0, 0, 0].map(diagnostics)) == [])
  }

  /// 3 ReLU units fail half of the time, 8 hardly ever; tanh copes with 4.
  @Test func aLayerThatIsTooNarrowIsNamed() throws {
    func narrow(_ layers: String) throws -> Bool {
      TrainingFindings.width(of: try LayersText.parse(layers)) != nil
    }
    #expect(try narrow("3:relu,1:sigmoid") && narrow("8:relu,7:relu,1:sigmoid"))
    #expect(try narrow("2:tanh,1:sigmoid"))
    #expect(try !narrow("8:relu,1:sigmoid") && !narrow("4:tanh,1:sigmoid"))
    #expect(try !narrow("1:linear,1:relu"))
  }

  @Test func linearLayersAreNamedWithTheirFloorIfTheyHaveOne() throws {
    let coffee = try findings("coffee", "8:linear,1:sigmoid")
    #expect(coffee.first?.text.contains("J cannot go below 0.4577") == true)
    let digits = try findings("digits01", "8:linear,1:sigmoid")
    #expect(digits.first?.weight == .note && digits[0].text.contains("linear"))
  }
}
