import Foundation
import Localization
import NeuralNetworks
import TerminalUI
import TestSupport
import Testing

@testable import Workbench

@Suite struct TermTests {
  @Test func aTextIsReadAsNamesAndADefinition() {
    let text = TermText("cost | J, J(W,B)\nThe mean.\nOf all.")
    #expect(text.name == "cost" && text.otherNames == ["J", "J(W,B)"])
    #expect(text.definition == "The mean.\nOf all.")
    #expect(TermText("cost\nThe mean.").otherNames == [])
  }

  @Test(arguments: Language.whole) func everyTermIsDefined(_ language: Language) {
    #expect(Set(Term.all.map { $0.name(in: language) }).count == Term.all.count)
    for term in Term.all {
      let text = term.text(in: language)
      let sentences = text.definition.matches(of: #/[.)][ "]|[.)]$/#).count
      #expect((1...5).contains(sentences), "\(text.name): \(sentences)")
      #expect(!text.definition.contains("\n") && !text.definition.contains("  "))
      #expect(text.definition.last == ".", "\(text.name)")
      #expect(!text.names.contains(""), "\(text.name)")
    }
  }

  @Test func bothLanguagesAreThereTheSpokenOneFirst() throws {
    let cost = Term.training(.cost)
    #expect(cost.texts().map(\.name) == ["cost", "비용"] && cost.listName(in: .english) == "cost")
    #expect(
      cost.texts(in: .korean).map(\.name) == ["비용", "cost"]
        && cost.listName(in: .korean) == "비용 (cost)")
    for term in Term.all {
      let korean = try #require(term.texts().last)
      #expect(korean.definition.unicodeScalars.contains { (0xAC00...0xD7A3) ~= $0.value })
      #expect(korean.definition.contains("니다"), "\(korean.name)")
    }
  }

  /// What the contract fixes, said as it says it.
  @Test func formulasAreTheContracts() {
    let formulas: [(Term, String)] = [
      (.training(.decay), "α / (1 + X·k)"), (.training(.regularisation), "(λ/2) Σ‖W‖²"),
      (.training(.updateRatio), "log₁₀(std(ΔW) / std(W))"),
      (.training(.momentum), "v ← 0.9 v + ∂J/∂w,  w ← w − α v"),
      (.training(.rmsprop), "0.9 s + 0.1 (∂J/∂w)²,  w ← w − α ∂J/∂w / (√s + 1e-8)"),
      (.loss(.binaryCrossEntropy), "−[y ln a + (1 − y) ln(1 − a)]"),
      (.loss(.meanSquaredError), "L = (a − y)²"),
      (.loss(.categoricalCrossEntropy), "−Σ y ln softmax(z)"),
      (.activation(.sigmoid), "1 / (1 + e⁻ᶻ),  g′(z) = a (1 − a)"),
      (.activation(.saturation), "|g′(z)| < 0.05"), (.activation(.flatShare), "|g′(z)| < 0.05"),
      (.network(.glorot), "U(±√(6 / (fanIn + fanOut)))"), (.network(.he), "N(0, 2 / fanIn)"),
    ]
    for (term, formula) in formulas {
      #expect(term.formula?.contains(formula) == true, "\(term.name): \(term.formula ?? "none")")
    }
  }

  /// Adam's formula, computed as it is written, is what the engine does.
  @Test func adamDoesWhatItsFormulaSays() throws {
    #expect(
      Term.training(.adam).formula?.contains(
        "w ← w − α (m / (1 − 0.9ᵗ)) / (√(v / (1 − 0.999ᵗ)) + 1e-8)") == true)
    var (w, m, v) = (3.0, 0.0, 0.0)
    let training = Training(
      architecture: Architecture(inputs: 1, layers: [.init(units: 1, activation: .linear)]),
      options: TrainingOptions(loss: .mse, optimizer: .adam, learningRate: 0.1),
      examples: Examples(
        features: 1, outputs: 1, kind: .signed, inputs: [1], targets: [0]),
      parameters: [LayerParameters(units: 1, inputs: 1, weights: [w], biases: [0])])
    var b = 0.0
    for t in 1...5 {
      training.trainEpoch()
      let gradient = 2 * (w + b)
      m = 0.9 * m + 0.1 * gradient
      v = 0.999 * v + 0.001 * gradient * gradient
      let (mean, square) = (m / (1 - pow(0.9, Double(t))), v / (1 - pow(0.999, Double(t))))
      let step = 0.1 * mean / (square.squareRoot() + 1e-8)
      w -= step
      b -= step
      #expect(abs(training.parameters[0].weights[0] - w) < 1e-12)
    }
  }
}
