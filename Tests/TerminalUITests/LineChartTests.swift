import Testing

@testable import TerminalUI

@Suite struct LineChartTests {
  private func spans(_ values: [Double]) -> [CurveSpan] {
    values.enumerated().map { CurveSpan(x: Double($0), value: $1) }
  }

  private func picture(_ chart: LineChart, _ columns: Int, _ rows: Int) -> String {
    var grid = Grid(Size(columns: columns, rows: rows))
    chart.draw(into: &grid, in: grid.bounds)
    return grid.trimmedText
  }

  @Test func aCurveOnItsAxes() {
    let chart = LineChart(
      [.init("A", spans: spans([1, 0.8, 0.6, 0.4, 0.2, 0]))],
      x: ChartAxis("epoch", isWhole: true), y: ChartAxis("J"))
    #expect(
      picture(chart, 24, 8) == """
        1.0┤⠑⠢⡀┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈
          J│  ⠈⠑⠤⣀
        0.5┤ ┈ ┈ ┈⠉⠒⠤⡀ ┈ ┈ ┈ ┈
           │         ⠈⠒⢄⡀
           │            ⠈⠑⠢⢄⡀
          0┤ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈⠈⠢⢄A
           └┬──────┬───────┬───
            0      2       epoch
        """)
  }

  @Test func asciiOnly() {
    let chart = LineChart(
      [.init("A", spans: spans([1, 0.1, 0.01]))], y: ChartAxis(scale: .logarithmic),
      target: .init(0.1, label: "target"), marker: .ascii, glyphs: .ascii)
    let text = picture(chart, 30, 9)
    #expect(
      text == """
           1+'... . . . . . . . . . .
            +   ''.
            +      ''..       target
         0.1+----------''.-----------
            +             ''..
            +                 ''..
        0.01+ . . . . . . . . . . ''.A
            ++-----------+----------+
             0           1          2
        """)
    #expect(text.utf8.allSatisfy { $0 < 0x7F })
  }

  @Test func oneSpikeAmongAMillionIsSeen() {
    var values = [CurveSpan]()
    for index in 0..<65_536 {
      let x = Double(index) * 16
      values.append(
        CurveSpan(x: x, least: 0.1, greatest: index == 40_000 ? 1 : 0.1, last: 0.1))
    }
    for dash in Dash.allCases {
      let chart = LineChart([.init("", dash: dash, spans: values)], y: ChartAxis(range: 0...1))
      var grid = Grid(Size(columns: 60, rows: 12))
      let plot = chart.draw(into: &grid, in: grid.bounds).geometry.plot
      let top = (plot.x..<plot.maxX).filter {
        (0x2801...0x28FF).contains(grid[$0, plot.y].scalar.value)
      }
      #expect(top.count == 1)
    }
  }

  @Test func aLineRunsToTheEdgeAndNotBeyond() {
    let chart = LineChart(
      [.init("", spans: [CurveSpan(x: -10, value: -10), CurveSpan(x: 10, value: 10)])],
      x: ChartAxis(range: 0...1), y: ChartAxis(range: 0...1), marker: .dots)
    #expect(picture(chart, 4, 4) == "   •\n  •\n •\n•")
  }

  @Test func marksAndTargetSayTheirNames() {
    let chart = LineChart(
      [.init("A", style: Style(Colour(3)), spans: spans((0..<40).map { 1 - Double($0) / 40 }))],
      target: .init(0.5, label: "target 0.5"),
      marks: [.init(series: 0, x: 20, label: "A at 20")],
      notes: [.init("B was sooner")])
    let text = picture(chart, 60, 16)
    #expect(text.contains("target 0.5"))
    #expect(text.contains("▼ A at 20"))
    #expect(text.contains("B was sooner"))
    #expect(text.contains("╌╌╌╌"))
  }

  /// Changes at neighbouring epochs are one mark; what a run reached is never among them.
  @Test func marksThatWouldPileUpAreJoined() {
    let changes = [10, 10, 11, 12, 30].map { x in
      LineChart.Mark(series: 0, x: Double(x), label: "c\(x)", joins: true)
    }
    let chart = LineChart(
      [.init("A", spans: spans((0..<40).map { 1 - Double($0) / 80 }))],
      marks: changes + [.init(series: 0, x: 11, label: "reached")])
    let text = picture(chart, 70, 20)
    #expect(text.contains("c10 … c12") && text.contains("c30") && text.contains("reached"))
    #expect(!text.contains("c11"))
    #expect(text.count { "▲▼◀▶".contains($0) } == 3)
  }

  /// The label of a mark beside a steep curve, and never over it.
  @Test func aMarkAtASteepEndIsSaidBesideIt() {
    let chart = LineChart(
      [.init("A", spans: spans([0, 0, 0, 0, 100]))], x: ChartAxis(range: 0...40),
      marks: [.init(series: 0, x: 4, label: "diverged at epoch 9")])
    #expect(picture(chart, 46, 9).contains("diverged at epoch 9"))
  }

  @Test func lettersOfCurvesThatEndTogetherDontCover() {
    let chart = LineChart(["A", "B", "C"].map { .init($0, spans: spans([1, 0.5])) })
    let text = picture(chart, 30, 10)
    #expect(["A", "B", "C"].allSatisfy(text.contains))
  }

  /// Curves that end in one row have their letters in the order of their costs, whoever comes first.
  @Test func lettersStandInTheOrderOfTheirCurves() throws {
    for names in [["A", "B"], ["B", "A"]] {
      let chart = LineChart([
        .init(names[0], spans: spans([9, 5, 0.02])), .init(names[1], spans: spans([9, 4, 0.01])),
      ])
      let rows = picture(chart, 40, 8).split(separator: "\n").map(String.init)
      let first = try #require(rows.firstIndex { $0.contains(names[0]) })
      let second = try #require(rows.firstIndex { $0.contains(names[1]) })
      #expect(first < second, "\(rows)")
    }
  }

  @Test func floorsAreLinesOfTheirOwnAndOnTheAxis() {
    var chart = LineChart(
      [.init("A", spans: spans([9, 8, 7.5]))], target: .init(6, label: "target 6"))
    chart.floors = [.init(2, label: "J ≥ 2 (A)"), .init(7, label: "J ≥ 7 (B)")]
    let rows = picture(chart, 50, 20).split(separator: "\n").map(String.init)
    #expect(rows.filter { $0.contains("╍╍╍╍") }.count == 2)
    #expect(rows.filter { $0.contains("╌╌╌╌") }.count == 1)
    #expect(
      rows.contains { $0.contains("J ≥ 2 (A)") } && rows.contains { $0.contains("J ≥ 7 (B)") })
  }

  @Test func theLegendTellsDashesApart() {
    let chart = LineChart([
      .init("A", name: "sigmoid", dash: .solid, spans: spans([0, 0, 0])),
      .init("B", name: "relu", dash: .short, spans: spans([0, 0, 0])),
    ])
    let text = picture(chart, 50, 12)
    #expect(text.contains("A ⠤⠤⠤⠤ sigmoid"))
    #expect(text.contains("B ⠤ ⠤  relu"))
  }

  @Test func theCrosshairReadsEveryCurve() {
    var grid = Grid(Size(columns: 40, rows: 12))
    let chart = LineChart(
      [
        .init("A", spans: spans([5, 6, 7]), smoothed: spans([5, 5.5, 6])),
        .init("B", spans: spans([1])), .init("C", spans: []),
      ], crosshair: 1.2)
    let readings = chart.draw(into: &grid, in: grid.bounds).readings
    #expect(readings.map(\.series) == [0, 1])
    #expect(readings.map(\.span.last) == [6, 1])
    #expect(readings.map(\.smoothed) == [5.5, nil])
    #expect(grid.text.contains("┊"))
    #expect(grid.cells.contains { $0.style.attributes.contains(.reverse) })
  }

  @Test func rawIsDimBehindSmoothed() {
    let dim = Style(Colour(8))
    let bright = Style(Colour(15))
    let chart = LineChart(
      [
        .init(
          "", style: bright, dimStyle: dim, spans: spans((0..<200).map { Double($0 % 2) }),
          smoothed: spans(Array(repeating: 0.5, count: 200)))
      ], marker: .dots)
    var grid = Grid(Size(columns: 10, rows: 3))
    chart.draw(into: &grid, in: grid.bounds)
    #expect(
      grid.styleMap([dim: "d", bright: "B"]) == "dddddddddd\nBBBBBBBBBB\ndddddddddd")
  }

  @Test func hiddenPointsAreCounted() {
    var grid = Grid(Size(columns: 40, rows: 12))
    let chart = LineChart(
      [.init("A", spans: spans([1, 0, -1, .nan, .infinity, 2]))],
      y: ChartAxis(scale: .logarithmic))
    #expect(chart.draw(into: &grid, in: grid.bounds).hidden == 4)
  }
}
