import NeuralNetworks
import Session
import TerminalUI
import TestSupport
import Testing
import Text
import Themes

@testable import Workbench

/// The collapse as it is drawn, its numbers beside those found elsewhere.
@Suite struct CollapsePanelTests {
  /// Claims 67 to 72: after training, the line is the least-squares line.
  @Test func linearLayersAreOneLineAtTheLeastSquaresOptimum() throws {
    let state = try shownState(
      .collapse, "motorcycle", ["8:linear,8:linear,1:linear"], epochs: 400)
    let text = picture(of: .collapse, state, 100, 24).text
    #expect(text.contains("W₃W₂W₁"))
    #expect(text.contains("z = W·x + b = 0.2854·x − 0.5109"))
    #expect(text.contains("max |network − (Wx + b)| = "))
    #expect(text.contains("J = 0.845545 (least squares by QR)"))
    #expect(text.contains("at that optimum"))
  }

  /// Claim 70: `w₂·(w₁·x + b₁) + b₂ = (w₂·w₁)·x + (w₂·b₁ + b₂)`, in numbers that agree.
  @Test func aScalarChainIsMultipliedOutWithItsNumbers() throws {
    let state = try shownState(.collapse, "motorcycle", ["1:linear,1:linear"], epochs: 1)
    let layers = try #require(state.run.details?.parameters)
    let (w1, b1) = (layers[0].weights[0], layers[0].biases[0])
    let (w2, b2) = (layers[1].weights[0], layers[1].biases[0])
    let text = picture(of: .collapse, state, 100, 24).text
    func plus(_ x: Double) -> String {
      x < 0 ? "− \((-x).significant(4))" : "+ \(x.significant(4))"
    }
    #expect(text.contains("a₁ = w₁·x + b₁ = \(w1.significant(4))·x \(plus(b1))"))
    #expect(text.contains("= \((w2 * w1).significant(4))·x \(plus(w2 * b1 + b2))"))
    let small = picture(of: .collapse, state, 48, 7).text
    #expect(small.contains("z = w·x + b = ") && small.contains("best linear J 0.8455"))
  }

  @Test func aBendingNetworkSaysWhichLayersBendAndThatItBeatsTheLine() throws {
    let state = try shownState(
      .collapse, "motorcycle", ["8:linear,16:relu,1:linear"], epochs: 600)
    let text = picture(of: .collapse, state, 100, 20).text
    #expect(text.contains("Layer 2 (ReLU) bends"))
    #expect(text.contains("A linear fit explains") || text.contains("best linear fit"))
    #expect(text.contains("below what any line can do"))
  }

  @Test func separableClassesHaveNoOptimumAndSaySo() throws {
    let state = try shownState(.collapse, "digits01", ["4:linear,1:sigmoid"])
    let text = picture(of: .collapse, state, 100, 30).text
    #expect(text.contains("A hyperplane tells these classes apart"))
    #expect(text.contains("W as a picture"))
  }

  @Test(arguments: [
    ("motorcycle", "1:linear,1:linear,1:linear"), ("digits01", "4:linear,1:sigmoid"),
    ("iris", "3:linear,3:softmax"), ("circles", "8:tanh,1:sigmoid"), ("bike", "8:relu,1:relu"),
  ])
  func everySizeIsDrawnAndNoNumberIsCut(_ dataset: String, _ layers: String) throws {
    let state = try shownState(.collapse, dataset, [layers])
    for columns in [0, 1, 3, 12, 30, 48, 80, 120, 200] {
      for rows in [0, 1, 2, 5, 10, 24, 60] {
        let text = picture(of: .collapse, state, columns, rows).text
        let body = text.split(separator: "\n").dropFirst().joined(separator: "\n")
        let isCut = body.replacing("+ …", with: "").replacing("fit …", with: "").contains("…")
        #expect(!isCut, "\(columns)×\(rows)\n\(text)")
        let plain = picture(of: .collapse, state, columns, rows, glyphs: .ascii, theme: .mono).text
        #expect(!plain.contains("?"), "\(columns)×\(rows)\n\(plain)")
      }
    }
  }
}
