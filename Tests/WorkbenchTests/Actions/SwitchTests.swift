import NeuralNetworks
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Datasets
@testable import Session
@testable import Workbench

/// What happens when an activation is switched is told as a story: the bars before and after, and what the
/// first layer gets now.
@Suite struct SwitchTests {
  /// A race of one run, with what trains it beside it.
  private final class Rig {
    var state: State
    let racer: Racer
    private let id = RunID(0)

    init(size: Size = Size(columns: 120, rows: 40)) throws {
      let options = DataOptions(dataset: "digits01")
      let data = try PreparedData(try shipped.load(options), options: options, seed: 1)
      var training = TrainingOptions(loss: .bce, learningRate: 0.3)
      training.seed = 1
      let configuration = Configuration(
        data: options, layers: try LayersText.parse("25:sigmoid,15:sigmoid,1:sigmoid"),
        training: training, targetCost: 0.1)
      state = State.start([configuration], datasets: shipped.names, size: size).state
      racer = Racer(id: id, life: 0, configuration: configuration, data: data, weights: nil)
      report()
    }

    func train(to epoch: Int) {
      racer.advance(toEpoch: epoch)
      report()
    }

    func report() {
      racer.examine(state.interest)
      var progress = Progress()
      progress.runs[id] = racer.takeReport()
      _ = reduce(&state, .progressed(progress))
    }

    /// Presses `a`, and has the training thread do it.
    func press() {
      for effect in reduce(&state, .network(.moveActivation(1))) {
        if case .worker(.edit(_, let edit)) = effect { racer.apply(edit) }
      }
    }
  }

  @Test func theFirstLayersShareIsToldBeforeAndAfter() throws {
    let rig = try Rig()
    rig.train(to: 20)
    let before = try #require(rig.state.run.gradientEvidence?.slopeProduct)
    rig.press()
    #expect(rig.state.message?.text.hasPrefix("Layer 1 of A is now") == true)
    // A report from before the change is no answer to it.
    var stale = Progress()
    var report = Progress.RunReport(status: .active, life: 0)
    report.details = RunDetails(epoch: 20, layer: 0)
    report.details?.activations = [.sigmoid, .sigmoid, .sigmoid]
    report.details?.diagnostics = rig.state.activationSwitch?.before.layers
    stale.runs[RunID(0)] = report
    _ = reduce(&rig.state, .progressed(stale))
    #expect(rig.state.activationSwitch?.after == nil)
    rig.report()
    let told = try #require(rig.state.activationSwitch)
    let after = try #require(told.after?.slopeProduct)
    #expect(told.before.slopeProduct == before && after > before)
    let words = "Layer 1 now gets \(after.fraction) of the gradient instead of \(before.fraction)."
    #expect(told.sentence?.text(in: .english).hasSuffix(words) == true)
    #expect(picture(of: .why, rig.state, 118, 16).text.contains(words))
    // The foot goes on saying what was set, and how the command line says it.
    #expect(rig.state.message?.text.hasPrefix("Layer 1 of A is now") == true)
    #expect(rig.state.message?.option?.hasPrefix("--layers 25:") == true)
  }

  /// At 20 updates a second, 40 of them; for as long as the race stands still.
  @Test func theBarsStandForTwoSeconds() throws {
    let rig = try Rig()
    _ = reduce(&rig.state, .screen(.setView(.gradients)))
    rig.train(to: 20)
    rig.press()
    rig.report()
    func isShown() -> Bool {
      let text = picture(of: .gradients, rig.state, 60, 16).text
      return text.contains("before") && text.contains("Layer 1 now gets")
    }
    #expect(isShown())
    for _ in 0..<5 { rig.report() }
    #expect(isShown())
    rig.train(to: 60)
    #expect(isShown())
    rig.train(to: 61)
    #expect(!isShown())
    #expect(rig.state.run.marks.count == 1)
  }

  @Test func theBarsAreOnOneLinearScale() throws {
    let rig = try Rig()
    rig.train(to: 5)
    rig.press()
    rig.report()
    let told = try #require(rig.state.activationSwitch)
    let after = try #require(told.after)
    let text = picture(of: .gradients, rig.state, 80, 14).text
    let lines = text.split(separator: "\n").map(String.init)
    func cells(_ prefix: String, _ word: String) -> Int? {
      lines.first { $0.contains(prefix) && $0.contains(word) }?.count { $0 == "█" }
    }
    let whole = try #require(cells("3 sigmoid", "before"))
    let greatest =
      (0..<3).compactMap { layer in
        [told.before, after].compactMap { GradientShares($0).layers[layer]?.share }.max()
      }.max() ?? 0
    let share = try #require(GradientShares(after).layers[0]?.share) / greatest
    let scale = Double(whole) * greatest
    let first = try #require(cells("1 \(after.specifications[0].activation.rawValue)", "now"))
    #expect(abs(Double(first) - share * scale) <= 1.5)
  }

  @Test func undoBringsTheGradientBack() throws {
    let rig = try Rig()
    rig.train(to: 20)
    let details = rig.state.run.details
    rig.press()
    rig.report()
    #expect(rig.state.activationSwitch != nil)
    _ = reduce(&rig.state, .run(.undo))
    #expect(rig.state.run.details == details)
    #expect(rig.state.activationSwitch == nil)
    #expect(!picture(of: .gradients, rig.state, 60, 16).text.contains("before"))
  }

  @Test func switchesInARowAreOne() throws {
    let rig = try Rig()
    rig.train(to: 20)
    let before = rig.state.run.details?.diagnostics
    rig.press()
    rig.press()
    rig.report()
    let told = try #require(rig.state.activationSwitch)
    #expect(told.before.layers == before && told.after != nil)
    #expect(told.activation == rig.state.run.layers[0].activation)
  }

  /// Where no panel shows the layers, they are measured once all the same.
  @Test func aSwitchIsToldWhereverItIsMade() throws {
    let rig = try Rig()
    rig.train(to: 20)
    (rig.state.focus, rig.state.isZoomed) = (.cost, true)
    #expect(!rig.state.interest.parts.contains(.diagnostics))
    rig.press()
    #expect(rig.state.interest.parts.contains(.diagnostics))
    rig.report()
    #expect(rig.state.message?.text.contains(" instead of ") == true)
    #expect(!rig.state.interest.parts.contains(.diagnostics))
  }

  @Test func everySizeIsDrawn() throws {
    let rig = try Rig()
    rig.train(to: 5)
    rig.press()
    rig.report()
    for (columns, rows) in [(0, 0), (1, 1), (3, 2), (12, 4), (39, 10), (80, 20), (198, 56)] {
      _ = picture(of: .gradients, rig.state, columns, rows)
    }
  }
}
