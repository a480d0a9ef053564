import Localization
import NeuralNetworks
import TerminalUI
import Testing
import Themes

@testable import Reports

@Suite struct ActivationPlotTests {
  private func plot(
    _ activations: [Activation], withSlopes: Bool = true, _ glyphs: Glyphs = .unicode,
    in language: Language = .english
  ) -> ActivationPlot {
    ActivationPlot(
      activations, withSlopes: withSlopes,
      look: Look(theme: Theme(.mono), glyphs: glyphs, language: language))
  }

  @Test func oneActivationHasItsSlopeAndItsFlatsBesideIt() throws {
    let grids = plot([.sigmoid]).grids(columns: 60, rows: 12)
    #expect(grids.count == 1)
    let text = try #require(grids.first).trimmedText
    #expect(text.contains("g(z)") && text.contains("g′(z)") && text.contains(" flat "))
    #expect(text.contains("-6") && text.contains("1.0┤"))
    let alone = plot([.sigmoid], withSlopes: false).grids(columns: 60, rows: 12)
    #expect(!alone[0].text.contains("g′"))
  }

  @Test func severalHaveLettersAndAChartOfSlopes() {
    let grids = plot([.relu, .tanh]).grids(columns: 60, rows: 12)
    #expect(grids.count == 2)
    for grid in grids { #expect(grid.text.contains("A") && grid.text.contains("B")) }
    #expect(plot([.relu, .tanh], withSlopes: false).grids(columns: 60, rows: 12).count == 1)
  }

  /// g(z) of relu is z for z > 0 and 0 below: the curve on its axes.
  @Test func theCurveIsWhereItShouldBe() {
    let grid = plot([.relu], withSlopes: false).grids(columns: 40, rows: 14)[0]
    let lines = grid.trimmedText.split(separator: "\n")
    #expect(lines[0].hasPrefix("3┤") && lines[11].hasPrefix("0┤⣀⣀⣀⣀⣀⣀⣀"))
  }

  @Test func theFactsAreThoseOfEach() {
    #expect(
      plot([.relu]).facts == """
        relu
          g(z)   max(0, z), in 0 … ∞
          g′(z)  z > 0 ? 1 : 0, at most 1
          flat   on 50 % of −10 … 10: z < 0
          used   in hidden layers, to begin with; the output layer for targets ≥ 0
          output for targets ≥ 0, with mse; it never gives less than 0

        """)
    #expect(plot([.relu, .tanh]).facts.contains("B ⠤⠤ ⠤ tanh\n"))
    for activation in Activation.hidden {
      #expect(plot([activation]).facts.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test(arguments: Language.whole) func everyActivationHasEveryFact(_ language: Language) {
    for activation in Activation.hidden {
      let facts = plot([activation], in: language).facts
      let lines = facts.split(separator: "\n").map(String.init)
      #expect(lines.count == 6, "\(facts)")
      #expect(lines.allSatisfy { $0.displayWidth <= 80 }, "\(facts)")
      for part in [activation.formula, activation.slopeFormula, activation.range] {
        #expect(facts.contains(part))
      }
    }
  }

  @Test func inASCIIEverythingIsASCIIAndReadable() {
    let plot = plot(Activation.hidden, .ascii)
    #expect(plot.facts.allSatisfy { $0.isASCII } && plot.facts.contains("1 / (1 + e^-z)"))
    #expect(plot.facts.contains("(e^z - e^-z)"))
    for grid in plot.grids(columns: 80, rows: 14) { #expect(grid.text.allSatisfy { $0.isASCII }) }
  }

  @Test func noSizeIsTooSmall() {
    for (columns, rows) in [(0, 0), (1, 1), (3, 2)] {
      for grid in plot([.relu, .tanh]).grids(columns: columns, rows: rows) {
        #expect(grid.size == Size(columns: columns, rows: rows))
      }
    }
  }
}
