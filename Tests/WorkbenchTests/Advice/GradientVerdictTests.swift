import Foundation
import Localization
import NeuralNetworks
import TerminalUI
import Testing

@testable import Analysis
@testable import Workbench

/// What is said of a gradient: from made-up layers, and from networks whose fate was measured.
@Suite struct GradientVerdictTests {
  /// Layers of 10 units with these mean gradients.
  private func evidence(
    _ gradients: [Double], _ activation: Activation = .relu, slope: Double = 0.5,
    flat: Double = 0, dead: Int = 0, update: Double? = -3,
    _ change: (inout GradientVerdict.Evidence) -> Void = { _ in }
  ) -> GradientVerdict.Evidence {
    let hidden = gradients.count - 1
    var evidence = GradientVerdict.Evidence(
      layers: gradients.enumerated().map { place, gradient in
        LayerDiagnostics(
          gradientNorm: gradient, gradientMeanAbsolute: gradient, slope: slope,
          flatShare: place < hidden ? flat : 0, deadUnits: place == 0 ? dead : 0,
          updateRatio: update)
      },
      specifications: gradients.indices.map {
        LayerSpecification(
          units: $0 < hidden ? 10 : 1, activation: $0 < hidden ? activation : .sigmoid)
      }, loss: .bce)
    change(&evidence)
    return evidence
  }

  private func verdict(_ evidence: GradientVerdict.Evidence) throws -> GradientVerdict {
    try #require(GradientVerdict(evidence))
  }

  @Test func aPlateauIsNamedWithItsNumberAndItsCause() throws {
    let found = try verdict(evidence([0.5e-3, 0.02, 1], .sigmoid, slope: 0.2, update: -5))
    #expect(found.finding == .plateau(ratio: 0.5e-3) && found.isWarning)
    #expect(
      found.sentence.text == "Layer 1 gets 1/2,000 of the output layer's gradient: a plateau.")
    // 0.2 · 0.2 = 0.04 is far more than 1/2,000: the weights take the rest.
    #expect(abs(try product(of: found) - 0.04) < 1e-15)
    let slopes = try verdict(evidence([1e-3, 0.05, 1], .sigmoid, slope: 0.16, update: -5))
    #expect(slopes.reason.text == "Nothing is saturated: slopes ≤ ¼ multiply to 0.026.")
    let others = try verdict(evidence([1e-3, 0.05, 1], .tanh, slope: 0.16, update: -5))
    #expect(others.reason.text == "Nothing is saturated: slopes multiply to 0.026.")
    let flat = try verdict(evidence([1e-3, 0.05, 1], .sigmoid, slope: 0.01, flat: 0.7, update: -5))
    #expect(flat.cause == .flat(0, share: 0.7))
  }

  private func product(of verdict: GradientVerdict) throws -> Double {
    guard case .weights(let product)? = verdict.cause else {
      Issue.record("the weights are the cause, not \(String(describing: verdict.cause))")
      return .nan
    }
    return product
  }

  @Test func aLayerThatMovesAllTheSameIsOnNoPlateau() throws {
    let layers = evidence([1e-3, 1], .sigmoid, slope: 0.2, update: -2.9)
    #expect(try verdict(layers).finding == .slow(ratio: 1e-3))
    var adam = layers
    adam.optimizer = .adam
    let found = try verdict(adam)
    #expect(found.finding == .evened(ratio: 1e-3, update: -2.9) && !found.isWarning)
    #expect(found.reason.text.hasPrefix("The optimizer evens it out: its updates are 1/790"))
  }

  @Test func ratiosHaveTheirThresholds() throws {
    func finding(_ ratio: Double) throws -> GradientVerdict.Finding {
      try verdict(evidence([ratio, 1], update: nil)).finding
    }
    #expect(try finding(0.0019) == .plateau(ratio: 0.0019))
    #expect(try finding(0.0021) == .slow(ratio: 0.0021))
    #expect(try finding(0.066) == .slow(ratio: 0.066))
    #expect(try finding(0.067) == .healthy(ratio: 0.067))
    #expect(try finding(49) == .healthy(ratio: 49))
    #expect(try finding(51) == .exploding(ratio: 51))
  }

  @Test func deadUnitsAreCounted() throws {
    #expect(try verdict(evidence([1, 1], dead: 10)).finding == .deadLayer(0, units: 10))
    #expect(
      try verdict(evidence([1, 1], dead: 5)).sentence.text == "5 of 10 units of layer 1 are dead.")
    #expect(try verdict(evidence([1, 1], dead: 5)).isWarning)
    let few = try verdict(evidence([1, 1], dead: 1))
    #expect(few.finding == .someDead(0, dead: 1, units: 10) && !few.isWarning)
  }

  @Test func aFlatShareIsNoFaultBeforeItIsNearlyAll() throws {
    let most = try verdict(evidence([1, 1], .sigmoid, flat: 0.66))
    #expect(most.finding == .healthy(ratio: 1) && !most.isWarning)
    #expect(most.reason.text == "Layer 1 is flat on 66 %, and learns all the same.")
    let all = try verdict(evidence([1, 1], .sigmoid, slope: 4e-4, flat: 1))
    #expect(all.sentence.text == "Layer 1 is flat on 100 % of its examples: mean slope 0.0004.")
    // A ReLU that is off on 90 % of the examples does what it is for.
    #expect(try verdict(evidence([1, 1], .relu, flat: 0.9)).finding == .healthy(ratio: 1))
  }

  @Test func anOutputThatItsLossCancelsMayBeFlat() throws {
    let learned = try verdict(
      evidence([1, 1], .tanh) { $0.layers[1].flatShare = 1 })
    #expect(learned.finding == .healthy(ratio: 1))
    let squared = try verdict(
      evidence([1, 1], .tanh) {
        $0.layers[1].flatShare = 1
        $0.loss = .mse
      })
    #expect(squared.finding == .flat(1, share: 1, slope: 0.5))
  }

  @Test func instabilityComesFirst() throws {
    let diverged = try verdict(evidence([.nan, .nan], dead: 10) { $0.divergedEpoch = 1_234 })
    #expect(diverged.sentence.text == "Diverged in epoch 1,234: a number became infinite.")
    func costs(_ update: Double, _ cost: Double) throws -> GradientVerdict.Finding {
      try verdict(evidence([1, 1], update: update) { ($0.cost, $0.startCost) = (cost, 0.7) })
        .finding
    }
    #expect(try costs(-1, 5) == .diverging(cost: 5, start: 0.7))
    #expect(try costs(-1, 1) == .largeUpdates(0, -1))
    #expect(try costs(-3, 5) == .healthy(ratio: 1))
  }

  @Test func aNetworkThatDoesNotMoveIsSaidSo() throws {
    let still = try verdict(evidence([1, 1], update: -5))
    #expect(
      still.sentence.text == "J stands still: an update is at most 1/100,000 of the weights.")
    #expect(still.reason.text == "At a minimum, or on a plateau.")
    func costs(_ earlier: Double, slope: Double) throws -> GradientVerdict {
      try verdict(
        evidence([1, 1], .sigmoid, slope: slope, update: -3.5) {
          ($0.cost, $0.earlierCost, $0.startCost) = (0.693, earlier, 0.75)
        })
    }
    #expect(try costs(0.73, slope: 0.01).finding == .healthy(ratio: 1))
    let plateau = try costs(0.694, slope: 0.01)
    #expect(plateau.finding == .stalled(cost: 0.693, update: -3.5))
    #expect(plateau.reason.text.hasSuffix("slopes ≤ ¼ multiply to 0.01."))
    #expect(plateau.isWarning && plateau.sentence.text.hasPrefix("A plateau: J stays at 0.693."))
    #expect(try costs(0.694, slope: 0.2).reason.text == "At a minimum, or on a plateau.")
  }

  /// What a place of 32 columns has room for, whatever the numbers.
  @Test(arguments: Language.whole)
  func theBriefWordsAreBrief(_ language: Language) {
    let findings: [GradientVerdict.Finding] = [
      .diverged(epoch: 123_456), .diverging(cost: 123.4, start: 0.693), .deadLayer(9, units: 512),
      .mostlyDead(9, dead: 412, units: 512), .flat(9, share: 1, slope: 0.0004),
      .plateau(ratio: 1.23e-4), .slow(ratio: 1 / 21.0), .evened(ratio: 1e-3, update: -3),
      .exploding(ratio: 123), .largeUpdates(9, -1.2), .someDead(9, dead: 12, units: 512),
      .stalled(cost: 0.693, update: -4.1), .healthy(ratio: 0.83),
    ]
    for finding in findings {
      let brief = GradientVerdict(finding: finding).brief.text(in: language)
      #expect(brief.displayWidth <= 30, "\(brief)")
    }
  }

  @Test func fractionsAreSpokenInTwoDigits() {
    let spoken = [0.0005, 0.157, 1 / 21.4, 0.83, 1.234, 0, 1 / 2_345.0, 0.11].map(
      GradientVerdict.fraction)
    #expect(spoken == ["1/2,000", "1/6.4", "1/21", "1/1.2", "1.2", "0", "1/2,300", "1/9.1"])
  }

  // MARK: Networks whose fate was measured by another program

  /// Each further sigmoid layer takes the gradient to about a quarter; tanh and ReLU pass it on.
  @Test func depthMakesSigmoidAPlateau() throws {
    for (depth, expected) in [(2, "slow"), (5, "plateau")] {
      for seed in 0..<2 {
        let training = try MeasuredNetworks.training(
          on: "circles", hidden: Array(repeating: 8, count: depth), .sigmoid, seed: UInt64(seed))
        let found = try verdict(MeasuredNetworks.evidence(training))
        #expect(
          "\(found.finding)".hasPrefix(expected) && found.reason.text.contains("≤ ¼ multiply"))
      }
    }
    for activation in [Activation.tanh, .relu] {
      let ratios = try (0..<5).map { seed in
        let training = try MeasuredNetworks.training(
          on: "circles", hidden: [8, 8, 8, 8], activation, seed: UInt64(seed))
        return try #require(MeasuredNetworks.evidence(training).gradientRatio)
      }
      #expect(0.1...1.5 ~= MeasuredNetworks.median(ratios))
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

  static func rootMeanSquareRatio(
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
    let found = try verdict(MeasuredNetworks.evidence(sigmoid))
    guard case .flat(0, let share, let slope) = found.finding else {
      Issue.record("flat, not \(found.finding)")
      return
    }
    #expect(share == 1 && 1e-4...1e-3 ~= slope)
    let relu = try MeasuredNetworks.training(
      on: "circles", hidden: [16], .relu, init: .glorotUniform, hiddenBias: 8, seed: 0)
    #expect(relu.diagnostics()[0].slope == 1 && relu.diagnostics()[0].flatShare == 0)
    let off = try MeasuredNetworks.training(
      on: "circles", hidden: [16], .relu, init: .glorotUniform, hiddenBias: -4, seed: 0)
    #expect(try verdict(MeasuredNetworks.evidence(off)).finding == .deadLayer(0, units: 16))
  }

  /// Weights × 10 are flat on two thirds, and learn quickest: no fault is found there.
  @Test(arguments: [(1.0, 0.0), (10, 0.66), (100, 0.97)])
  func theFlatShareFollowsTheWeights(_ gain: Double, _ expected: Double) throws {
    let shares = try (0..<3).map { seed in
      let training = try MeasuredNetworks.training(
        on: "digits01", hidden: [25, 15], .sigmoid, init: .glorotUniform, gain: gain,
        seed: UInt64(seed))
      let evidence = MeasuredNetworks.evidence(training)
      let isFlat = "\(try verdict(evidence).finding)".hasPrefix("flat")
      #expect(isFlat == (gain == 100))
      return try #require(evidence.layers[0].flatShare)
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
    let finding = "\(try verdict(MeasuredNetworks.evidence(training)).finding)"
    #expect(finding.hasPrefix("deadLayer") || finding.hasPrefix("mostlyDead"))
  }
}
