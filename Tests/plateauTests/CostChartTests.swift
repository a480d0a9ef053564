import TerminalUI
import Testing

@testable import plateau

@Suite struct CostChartTests {
  @Test func aCurveOverDecadesHasALogarithmicAxis() throws {
    let costs = (0...100).map { 1 / Double(1 + $0 * $0) }
    let text = try #require(
      CostChart(costs: costs, target: 0.1, isUnicode: true).text(columns: 60))
    let lines = text.split(separator: "\n")
    #expect(lines.count <= 12)
    #expect(lines.allSatisfy { String($0).displayWidth <= 60 })
    #expect(text.contains("0.01┤"), "\n\(text)")
    #expect(text.contains("target 0.1"))
  }

  @Test func thereIsNoChartWithoutACurveOrRoom() {
    #expect(CostChart(costs: [0.7], target: nil, isUnicode: true).text(columns: 60) == nil)
    #expect(CostChart(costs: [.nan, .nan], target: nil, isUnicode: true).text(columns: 60) == nil)
    #expect(CostChart(costs: [0.7, 0.6], target: nil, isUnicode: true).text(columns: 20) == nil)
    #expect(CostChart(costs: [0.7, 0.7], target: nil, isUnicode: true).text(columns: 60) != nil)
    #expect(
      CostChart(costs: [0, .infinity, 1], target: nil, isUnicode: true).text(columns: 60) != nil)
  }

  @Test func withoutUnicodeItIsASCII() throws {
    let text = try #require(
      CostChart(costs: [0.7, 0.5, 0.4], target: 0.45, isUnicode: false).text(columns: 60))
    #expect(text.allSatisfy { $0.isASCII })
  }
}
