import Localization
import NeuralNetworks
import Testing

@testable import Reports

@Suite struct ActivationPictureTests {
  @Test func oneHasItsFlatStretchesShaded() throws {
    let found = try elements(ActivationPicture([.sigmoid], withSlopes: true, in: .english).contents)
    #expect(found.filter { $0.attributes["fill"] == "#ececec" }.count == 2)
    let curves = found.filter { $0.name == "polyline" && $0.attributes["stroke"] == "#d55e00" }
    #expect(curves.map { $0.attributes["stroke-width"] } == ["3", "1.5", "3"])
    let texts = found.filter { $0.name == "text" }.map(\.text).joined(separator: "|")
    #expect(texts.contains("slope at most 0.25") && texts.contains("flat on 71 %"))
    #expect(texts.contains("in 0 … 1") && texts.contains("g′ = a (1 − a)"))
    #expect(
      texts.contains("used in the output layer for 0 or 1") && texts.contains("as an output for"))
  }

  /// A curve that leaves the plot ends at its edge instead of running along it.
  @Test func curvesEndAtTheEdge() throws {
    let found = try elements(ActivationPicture([.relu], withSlopes: false, in: .english).contents)
    let curve = try #require(found.first { $0.attributes["stroke-width"] == "3" })
    let points = (curve.attributes["points"] ?? "").split(separator: " ")
    let last = points.last?.split(separator: ",").compactMap { Double($0) } ?? []
    // g(z) = 3 at z = 3, three quarters across.
    #expect(
      abs(last[0] - (SVGPlot.plot.left + 0.75 * (ActivationPicture.right - SVGPlot.plot.left))) < 2)
    #expect(abs(last[1] - SVGPlot.plot.top) < 2)
  }

  /// The slide of the lecture: all facts of three, in both languages, none beyond the edge.
  @Test(arguments: Language.whole) func allIsSaidOfThree(_ language: Language) throws {
    let picture = ActivationPicture([.sigmoid, .relu, .tanh], withSlopes: true, in: language)
    let texts = try elements(picture.contents).filter { $0.name == "text" }
    for activation in [Activation.sigmoid, .relu, .tanh] {
      let use = ActivationFacts(activation).outputWords.text(in: language).split(separator: " ")
      let said = texts.map(\.text).joined(separator: " ").split(whereSeparator: \.isWhitespace)
      #expect(use.allSatisfy(said.contains), "\(activation)")
    }
    #expect(texts.allSatisfy { (Double($0.attributes["y"] ?? "") ?? .infinity) < 720 })
  }

  @Test func allTogetherAreWellFormed() throws {
    let found = try elements(
      ActivationPicture(Activation.hidden, withSlopes: true, in: .english).contents)
    #expect(found.contains { $0.text.hasPrefix("gelu") })
  }
}
