import TerminalUI
import Testing

@testable import Reports

@Suite struct SVGPlotTests {
  private func plot() -> SVGPlot {
    SVGPlot(
      title: "T", subtitle: "S", x: .init(title: "epoch", range: 0...100, isWhole: true),
      y: .init(title: "J", range: 0.01...1, scale: .logarithmic))
  }

  @Test func axesAreLabelled() throws {
    let texts = try elements(plot().contents).filter { $0.name == "text" }
      .map { $0.text.split(separator: "\n").first.map(String.init) ?? "" }
    #expect(Set(["T", "S", "epoch", "J", "0", "100", "0.01", "0.1", "1"]).isSubset(of: texts))
  }

  @Test func pointsAreOnTheirScales() throws {
    let plot = plot()
    let middle = try #require(plot.point(50, 0.1))
    #expect(abs(middle.x - (SVGPlot.plot.left + SVGPlot.plot.right) / 2) < 0.6)
    #expect(abs(middle.y - (SVGPlot.plot.top + SVGPlot.plot.bottom) / 2) < 0.6)
    // What is beyond the axes is at their end, what has no place on them is none.
    #expect(try #require(plot.point(200, 5)) == #require(plot.point(100, 1)))
    #expect(plot.point(1, 0) == nil && plot.point(.nan, 1) == nil)
  }

  /// However many curves there are, all are listed, and within the picture.
  @Test(arguments: [1, 7, 8, 30])
  func theLegendFits(_ count: Int) throws {
    var plot = plot()
    plot.drawLegend(
      (0..<count).map { .init(stroke: .init(colour: "#000"), lines: ["name \($0)", "more"]) })
    let names = try elements(plot.contents).filter { $0.text.hasPrefix("name ") }
    #expect(names.count == count)
    #expect(
      names.allSatisfy { (Double($0.attributes["y"] ?? "") ?? .infinity) < SVGPlot.size.height })
  }
}
