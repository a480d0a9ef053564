import Testing

@testable import TerminalUI

/// Every drawing at every size with every kind of data: nothing traps, nothing is drawn outside.
@Suite struct ChartSizeTests {
  private static let data: [[Double]] = [
    [], [1], [2, 2, 2], [.nan], [.infinity, -.infinity, 1], [-1e308, 1e308], [0, 0],
    [1, .nan, 3, -2, 1e-300], (0..<300).map { Double($0 * 7919 % 101) },
  ]

  /// Draws in the middle of a larger grid and looks at what is around.
  private func check(_ draw: (inout Grid, Rect) -> Void) {
    let outside = Cell("#", Style(Colour(9)))
    for width in 0...40 {
      for height in 0...20 where width % 3 == 0 || height % 3 == 0 || width < 14 {
        var grid = Grid(Size(columns: width + 4, rows: height + 4), filledWith: outside)
        let rect = Rect(x: 2, y: 2, width: width, height: height)
        grid.fill(rect)
        draw(&grid, rect)
        for y in 0..<grid.size.rows {
          for x in 0..<grid.size.columns where !rect.contains(Point(x: x, y: y)) {
            if grid[x, y] != outside {
              Issue.record("drawn outside at \(x), \(y) of \(width)×\(height)")
              return
            }
          }
        }
      }
    }
  }

  @Test(arguments: data, AxisScale.allCases)
  func lineChart(values: [Double], scale: AxisScale) {
    let spans = values.enumerated().map { CurveSpan(x: Double($0), value: $1) }
    var chart = LineChart(
      [
        .init("A", name: "비용", dash: .long, spans: spans, smoothed: spans),
        .init("BB", name: "", spans: spans.map { CurveSpan(x: $0.x, value: $0.last / 2) }),
      ],
      x: ChartAxis("epoch", isWhole: true), y: ChartAxis("J", scale: scale),
      target: .init(0.5, label: "target"), marks: [.init(series: 0, x: 0, label: "B at 8")],
      notes: [.init("a note")], crosshair: 0.4, raised: 1)
    check { chart.draw(into: &$0, in: $1) }
    chart.marker = .ascii
    chart.glyphs = .ascii
    chart.x.range = 0...2
    chart.y.range = 0.1...2
    check { chart.draw(into: &$0, in: $1) }
  }

  @Test(arguments: data)
  func functionPlotAndHistogram(values: [Double]) {
    let plot = FunctionPlot(
      [
        .init("g(z)", value: { $0 }), .init("1/z", value: { 1 / $0 }),
        .init("x", value: { _ in .nan }),
      ], x: ChartAxis("z", range: -6...6),
      shading: .init([-9 ... -3, 7...9, 5...6], label: "flat"))
    check { grid, rect in
      let parts = rect.rows([.fraction(2), .fraction(1)])
      let geometry = plot.draw(into: &grid, in: parts[0])
      HistogramChart(values, over: -4...4).draw(into: &grid, in: parts[1], under: geometry)
    }
    check { HistogramChart(values, over: 1...1).draw(into: &$0, in: $1) }
  }

  @Test(arguments: data)
  func smallDrawings(values: [Double]) {
    check { grid, rect in
      Sparkline(values).draw(into: &grid, in: rect)
      Gauge(values.first ?? 0).draw(into: &grid, in: rect)
      HeatMap(values, columns: 3).draw(into: &grid, in: rect)
      HeatMap(values, columns: 3, range: -1...1, palette: .viridis).draw(into: &grid, in: rect)
      Frame("제목 title", subtitle: "log", isFocused: true).draw(into: &grid, in: rect)
      grid.write("넓은 글자 wide", row: 0, of: rect, .centre)
    }
  }
}
