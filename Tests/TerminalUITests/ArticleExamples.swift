import Foundation
import TerminalUI
import Testing

/// The code of the articles in TerminalUI.docc, word for word (ArticleTests).
@Suite struct ArticleExamples {
  @Test func twoPanelsSideBySide() {
    var grid = Grid(Size(columns: 56, rows: 11))
    let parts = grid.bounds.columns([.fraction(3), .fraction(2)], gap: 1)

    let left = Frame("Cost J", subtitle: "log", isFocused: true).draw(into: &grid, in: parts[0])
    let cost = (0...20).map { CurveSpan(x: Double($0), value: exp(-Double($0) / 4)) }
    LineChart(
      [.init("A", spans: cost)], x: ChartAxis("epoch", isWhole: true),
      y: ChartAxis("J", scale: .logarithmic), target: .init(0.03, label: "target")
    ).draw(into: &grid, in: left)

    let right = Frame("tanh").draw(into: &grid, in: parts[1])
    let curve = FunctionPlot.Curve("g(z)") { tanh($0) }
    FunctionPlot([curve], x: ChartAxis("z", range: -3...3)).draw(into: &grid, in: right)

    print(grid.trimmedText)

    #expect(
      grid.trimmedText == """
        ┏━ Cost J ━━━━━━━━━━━━━━━━ log ━┓ ╭─ tanh ─────────────╮
        ┃   1┤⠑⠢⢄┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈  ┃ │ 1┤ ┈ ┈ ┈ ┈ ┈ ⡠⠔⠒⠉⠉⠉│
        ┃   J┤   ⠉⠑⠢⢄⡀                  ┃ │  │          ⡜  g(z)│
        ┃    ┤       ⠈⠒⠢⢄⡀              ┃ │  │         ⡜       │
        ┃ 0.1┤ ┈ ┈ ┈ ┈ ┈ ⠈⠑⠤⣀┈ ┈target  ┃ │ 0┤ ┈ ┈ ┈ ┈⡜┈ ┈ ┈ ┈ │
        ┃    │╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌⠉⠢⠤⣀╌╌╌╌╌╌ ┃ │  │       ⡰⠁        │
        ┃0.01┤ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ⠉⠒⢄⣀┈  ┃ │  │      ⡰⠁         │
        ┃    ┤                       ⠉⠒A┃ │-1┤⣀⣀⣀⠤⠔⠊ ┈ ┈ ┈ ┈ ┈ │
        ┃    └┬─────┬─────┬─────┬─────┬ ┃ │  └───┬────┬─────┬──│
        ┃     0     5     10    15 epoch┃ │      -2   0     2 z│
        ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┛ ╰────────────────────╯
        """)
  }

  @Test func aPanelIsTestedAsAPicture() {
    var grid = Grid(Size(columns: 20, rows: 3))
    let inside = Frame("Accuracy", glyphs: .ascii).draw(into: &grid, in: grid.bounds)
    let warning = Style(.standard, .bold)
    grid.write("99.6 %", row: 0, of: inside, .right, style: warning, glyphs: .ascii)

    #expect(
      grid.trimmedText == """
        +- Accuracy -------+
        |            99.6 %|
        +------------------+
        """)
    #expect(grid.styleMap([warning: "b"]).contains(".............bbbbbb."))
  }

  @Test func aPanelIsDrawnAtAnySize() {
    for columns in 0...30 {
      for rows in 0...10 {
        var grid = Grid(Size(columns: columns, rows: rows))
        let inside = Frame("Cost J").draw(into: &grid, in: grid.bounds)
        LineChart([.init("A", spans: [CurveSpan(x: 0, value: 1)])]).draw(into: &grid, in: inside)
      }
    }
  }
}
