import Localization
import NeuralNetworks
import Session
import TerminalUI
import Testing

@testable import Analysis
@testable import Workbench

/// What is said of a run's health: one sentence everywhere, with its numbers, its key, and who was here first.
@Suite struct HealthReportTests {
  /// Every state, with large numbers.
  private static var reports: [HealthReport] {
    Health.Kind.allCases.map { state in
      var health = Health(
        state: state, since: 12_345, epoch: 123_456, cost: 0.0693, startCost: 123.4)
      health.layer = 9
      health.reached = 12_345
      health.evidence = GradientEvidence(
        layers: (0..<10).map { _ in
          LayerDiagnostics(
            gradientNorm: 1, gradientMeanAbsolute: 1, slope: 0.2, flatShare: 0.97, deadUnits: 512,
            updateRatio: -3)
        },
        specifications: (0..<10).map { _ in LayerSpecification(units: 512, activation: .sigmoid) },
        loss: .mse)
      health.floor = Floor(.outputRange(.relu), value: 1.0713)
      health.leastHeldOut = Health.HeldOut(epoch: 12_345, cost: 0.2)
      health.heldOutCost = 0.4
      return HealthReport(health, rate: 0.3)
    }
  }

  /// What a place of 32 columns has room for, whatever the numbers.
  @Test(arguments: Language.whole)
  func theBriefWordsAreBrief(_ language: Language) {
    for report in Self.reports {
      let brief = report.brief.text(in: language)
      #expect(!brief.isEmpty && brief.displayWidth <= 30, "\(brief)")
      #expect(!report.sentence.text(in: language).contains("{"))
    }
  }

  /// Every state has a key that shows or mends it, by its label in the table of keys.
  @Test func everyStateHasAKey() throws {
    let labels = Set(KeyBindings.all.flatMap(\.keys).map(\.label))
    for report in Self.reports {
      let hint = report.hint.text
      let key = try #require(hint.firstMatch(of: #/Press (\S+)/#)?.1)
      #expect(labels.contains(String(key)), "\(key)")
      #expect(report.advice.text == report.sentence.text + " " + hint)
      let isWell = [.learning, .settled, .done].contains(report.health.state)
      #expect(report.isWarning == !isWell, "\(report.health.state)")
    }
  }

  /// In the first race, A is slowed from the start, and every place says so.
  @Test func allPlacesSayTheSame() throws {
    let state = try shownState(
      .gradients, "digits01", ["25:sigmoid,15:sigmoid,1:sigmoid", "25:relu,15:relu,1:sigmoid"],
      epochs: 30)
    let report = try #require(HealthReport(state.run, among: state.runs))
    #expect(report.health.state == .slowed)
    let said = report.sentence.text
    #expect(said == "Slowed: small slopes leave 1/19 of the gradient for layer 1.")
    #expect(report.comparison.text == "B passed here at epoch 1.")
    for panel in [PanelID.gradients, .network, .advice] {
      #expect(picture(of: panel, state, 118, 36).text.contains(said), "\(panel)")
    }
    for text in [said, report.comparison.text, report.hint.text] {
      #expect(picture(of: .gradients, state, 118, 36).text.contains(text), "\(text)")
      #expect(SpokenGradients.lines(state)?.contains(text) == true, "\(text)")
    }
    #expect(try #require(SpokenNetwork.lines(state)?.last).hasPrefix(said))
    #expect(SpokenRuns.runs(state)[0].contains(report.brief.text))
    // And B is well.
    let other = try #require(HealthReport(state.runs[1], among: state.runs))
    #expect(!other.isWarning && other.comparison.text.isEmpty)
  }

  @Test func fractionsAreSpokenInTwoDigits() {
    let spoken = [0.0005, 0.157, 1 / 21.4, 0.83, 1.234, 0, 1 / 2_345.0, 0.11].map(\.fraction)
    #expect(spoken == ["1/2,000", "1/6.4", "1/21", "1/1.2", "1.2", "0", "1/2,300", "1/9.1"])
  }

  // MARK: Networks whose fate was measured by another program

  /// Each further sigmoid layer takes the gradient to about a quarter; tanh and ReLU pass it on.
  @Test func depthSlowsSigmoids() throws {
    for depth in [2, 5] {
      for seed in 0..<2 {
        let training = try MeasuredNetworks.training(
          on: "circles", hidden: Array(repeating: 8, count: depth), .sigmoid, seed: UInt64(seed))
        let found = try MeasuredNetworks.report(training)
        #expect(found.health.state == .slowed)
        #expect(found.reason.text == "Each sigmoid layer passes on a quarter at most.")
      }
    }
    for activation in [Activation.tanh, .relu] {
      let trainings = try (0..<5).map { seed in
        try MeasuredNetworks.training(
          on: "circles", hidden: [8, 8, 8, 8], activation, seed: UInt64(seed))
      }
      let ratios = try trainings.map {
        try #require(MeasuredNetworks.evidence($0).gradientRatio)
      }
      #expect(0.1...1.5 ~= MeasuredNetworks.median(ratios))
      #expect(
        try trainings.allSatisfy { try MeasuredNetworks.report($0).health.state == .learning })
    }
  }

  /// RMS(∂J/∂W₁) / RMS(∂J/∂W_k) at epoch 0, against the medians of 24 seeds.
  @Test(arguments: [(2, 0.157), (3, 0.032), (4, 0.0089), (5, 0.0020), (6, 0.00046)])
  func theGradientFallsByAQuarterALayer(_ depth: Int, _ expected: Double) throws {
    let ratios = try (0..<8).map { seed in
      try Self.rootMeanSquareRatio(.sigmoid, depth: depth, seed: UInt64(seed))
    }
    let median = MeasuredNetworks.median(ratios)
    #expect(expected / 2.5...expected * 2.5 ~= median, "\(depth): \(median)")
  }

  private static func rootMeanSquareRatio(
    _ activation: Activation, depth: Int, seed: UInt64
  ) throws -> Double {
    let training = try MeasuredNetworks.training(
      on: "circles", hidden: Array(repeating: 8, count: depth), activation, seed: seed)
    let layers = training.diagnostics()
    func rootMeanSquare(_ layer: Int) -> Double {
      let count = 8 * training.architecture.inputs(ofLayer: layer)
      return layers[layer].gradientNorm / Double(count).squareRoot()
    }
    return rootMeanSquare(0) / rootMeanSquare(depth - 1)
  }

  /// Hidden biases of +8 push sigmoids to their flat end, where they stay; ReLU has slope 1 there.
  @Test func unitsThatArePushedToAFlatEndAreNamed() throws {
    let sigmoid = try MeasuredNetworks.training(
      on: "circles", hidden: [16], .sigmoid, init: .glorotUniform, hiddenBias: 8, seed: 0)
    let found = try MeasuredNetworks.report(sigmoid)
    #expect(found.health.state == .saturated && found.health.layer == 0)
    #expect(found.sentence.text.hasPrefix("Saturated: layer 1 is flat on 100 % of its examples"))
    let relu = try MeasuredNetworks.training(
      on: "circles", hidden: [16], .relu, init: .glorotUniform, hiddenBias: 8, seed: 0)
    #expect(relu.diagnostics()[0].slope == 1 && relu.diagnostics()[0].flatShare == 0)
    let off = try MeasuredNetworks.training(
      on: "circles", hidden: [16], .relu, init: .glorotUniform, hiddenBias: -4, seed: 0)
    let dead = try MeasuredNetworks.report(off)
    #expect(
      dead.sentence.text == "Layer 1 is dead: all 16 units have slope 0 on every example.")
  }

  /// Weights × 10 are flat on two thirds, and learn quickest: no fault is found there.
  @Test(arguments: [(1.0, 0.0), (10, 0.66), (100, 0.97)])
  func theFlatShareFollowsTheWeights(_ gain: Double, _ expected: Double) throws {
    let shares = try (0..<3).map { seed in
      let training = try MeasuredNetworks.training(
        on: "digits01", hidden: [25, 15], .sigmoid, init: .glorotUniform, gain: gain,
        seed: UInt64(seed))
      let state = try MeasuredNetworks.report(training).health.state
      #expect(state == (gain == 1 ? .slowed : gain == 10 ? .learning : .saturated))
      return try #require(MeasuredNetworks.evidence(training).layers[0].flatShare)
    }
    #expect(abs(MeasuredNetworks.median(shares) - expected) < 0.06, "\(gain): \(shares)")
  }

  /// At ten times the rate that suits them, ReLUs die: most units, or a whole layer.
  @Test func tooHighARateKillsUnits() throws {
    let training = try MeasuredNetworks.training(
      on: "digits01", hidden: [25, 15], .relu, rate: 3, seed: 1)
    for _ in 0..<100 { training.trainEpoch() }
    let dead = training.diagnostics().dropLast().compactMap(\.deadUnits).reduce(0, +)
    #expect(dead > 20)
    #expect(try MeasuredNetworks.report(training).health.state == .dead)
  }
}
