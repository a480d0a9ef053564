import Testing

@testable import TerminalUI

@Suite struct FunctionPlotTests {
  private func plot(_ shading: Style = .plain, _ glyphs: Glyphs = .unicode) -> FunctionPlot {
    FunctionPlot(
      [.init("max(0, z)", style: Style(Colour(3)), value: { max(0, $0) })],
      x: ChartAxis("z", range: -4...4), y: ChartAxis(range: 0...4),
      shading: .init([-4...0], label: "flat", style: shading),
      marker: glyphs.isUnicode ? .braille : .ascii, glyphs: glyphs)
  }

  @Test func withoutColourFlatStretchesAreHatched() {
    var grid = Grid(Size(columns: 34, rows: 9))
    plot().draw(into: &grid, in: grid.bounds)
    #expect(
      grid.trimmedText == """
        4┤░ ░ ░ ░ ░ ░ ░ ░ ░┈ ┈ ┈ ┈ ┈ ┈ ⢀⡠⠊
         │ ░ ░  flat ░ ░ ░           ⢀⠔⠁
         │░ ░ ░ ░ ░ ░ ░ ░ ░        ⡠⠒⠁
        2┤ ░ ░ ░ ░ ░ ░ ░ ░ ┈ ┈ ┈⢀⡠⠊┈ ┈ ┈ ┈
         │░ ░ ░ ░ ░ ░ ░ ░ ░   ⢀⠔⠁
         │ ░ ░ ░ ░ max(0, z)⡠⠒⠁
        0┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⠊ ┈ ┈ ┈ ┈ ┈ ┈ ┈
         └┬───────┬───────┬──────┬───────┬
          -4      -2      0      2       z
        """)
  }

  @Test func withColourTheyHaveABackground() {
    var grid = Grid(Size(columns: 34, rows: 9))
    let geometry = plot(Style(on: Colour(236))).draw(into: &grid, in: grid.bounds)
    #expect(!grid.text.contains("░"))
    let middle = geometry.column(of: 0) ?? 0
    for y in geometry.plot.y..<geometry.plot.maxY {
      for x in geometry.plot.x..<geometry.plot.maxX {
        #expect((grid[x, y].style.background == Colour(236)) == (x <= middle))
      }
    }
  }

  @Test func aLabelCoversNoCurve() {
    var plain = Grid(Size(columns: 40, rows: 12))
    var unnamed = plot()
    unnamed.curves[0].label = ""
    unnamed.shading = nil
    unnamed.draw(into: &plain, in: plain.bounds)
    var named = Grid(Size(columns: 40, rows: 12))
    var withLabel = plot()
    withLabel.shading = nil
    withLabel.draw(into: &named, in: named.bounds)
    #expect(named.text.contains("max(0, z)"))
    for (a, b) in zip(plain.cells, named.cells) where a.scalar.value >= 0x2800 { #expect(a == b) }
  }

  @Test func thereIsRoomForAHistogramAboveTheXAxis() {
    var grid = Grid(Size(columns: 26, rows: 10))
    var chart = plot()
    chart.shading = nil
    chart.footRows = 3
    let geometry = chart.draw(into: &grid, in: grid.bounds)
    #expect(geometry.foot == Rect(x: 2, y: 5, width: 24, height: 3))
    HistogramChart([1, 2, 8, 4], over: -2...2).draw(
      into: &grid, in: geometry.foot, under: geometry)
    #expect(
      grid.trimmedText == """
        4┤ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ⢀⠤⠊
         │                   ⡠⠔⠁
        2┤ ┈ ┈ ┈ ┈ ┈ ┈ ┈ ┈⢀⡠⠊┈ ┈ ┈
         │     max(0, z)⣀⠔⠁
        0┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⠊ ┈ ┈ ┈ ┈ ┈
         │            ██▇
         │            ███▄▄▂
         │      ▃▃▃▆▆▆██████
         └┬─────┬─────┬────┬─────┬
          -4    -2    0    2     z
        """)
  }

  @Test func asciiOnly() {
    var grid = Grid(Size(columns: 34, rows: 9))
    plot(.plain, .ascii).draw(into: &grid, in: grid.bounds)
    #expect(grid.text.utf8.allSatisfy { $0 < 0x7F })
    #expect(grid.text.contains("flat"))
  }

  @Test func whereEverythingIsIsKnownBeforeItIsDrawn() {
    var plot = FunctionPlot([.init("f", value: { $0 * $0 })], x: ChartAxis("x", range: -2...2))
    plot.footRows = 2
    for (width, height) in [(0, 0), (3, 2), (12, 5), (40, 12)] {
      var grid = Grid(Size(columns: 50, rows: 20))
      let rect = Rect(x: 4, y: 3, width: width, height: height)
      #expect(plot.geometry(in: rect) == plot.draw(into: &grid, in: rect))
    }
  }
}
