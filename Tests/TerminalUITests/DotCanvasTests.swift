import Testing

@testable import TerminalUI

@Suite struct DotCanvasTests {
  private func picture(
    _ columns: Int, _ rows: Int, _ marker: Marker, _ draw: (inout DotCanvas) -> Void
  ) -> String {
    var canvas = DotCanvas(size: Size(columns: columns, rows: rows), marker: marker)
    draw(&canvas)
    var grid = Grid(canvas.size)
    canvas.draw(into: &grid, at: .zero)
    return grid.text
  }

  private func line(
    _ canvas: inout DotCanvas, _ from: DotPoint, _ to: DotPoint, _ dash: Dash = .solid
  ) {
    var pen = DotCanvas.Pen(layer: canvas.addLayer(.plain), dash: dash)
    canvas.move(&pen, to: from)
    canvas.line(&pen, to: to)
  }

  @Test func aDiagonalInEachMarker() {
    let pictures = Marker.allCases.map { marker in
      picture(3, 2, marker) { canvas in
        line(
          &canvas, DotPoint(x: 0, y: 0),
          DotPoint(x: Double(canvas.width - 1), y: Double(canvas.height - 1)))
      }
    }
    #expect(pictures == ["⠱⡀ \n ⠈⢆", "▚▖ \n ▝▚", "•  \n ••", "'. \n '."])
  }

  @Test func everyDotOfACellHasItsOwnBit() {
    for marker in Marker.allCases {
      let dots = marker.dotsPerCell
      let bits = (0..<dots.columns).flatMap { column in
        (0..<dots.rows).map { marker.bit(column: column, row: $0) }
      }
      #expect(Set(bits).count == dots.columns * dots.rows)
      #expect(bits.reduce(0, |).nonzeroBitCount == bits.count)
      #expect(Set(bits.map(marker.glyph)).count == bits.count)
    }
    #expect(picture(1, 1, .braille) { $0.set(1, 3, layer: $0.addLayer(.plain)) } == "⢀")
    #expect(picture(1, 1, .blocks) { $0.set(0, 1, layer: $0.addLayer(.plain)) } == "▖")
  }

  @Test func aLineThatLeavesTheCanvasRunsToItsEdge() {
    let text = picture(4, 2, .ascii) { canvas in
      line(&canvas, DotPoint(x: 0, y: 0), DotPoint(x: 40, y: 40))
    }
    #expect(text == "'.  \n  '.")
    let far = picture(4, 1, .braille) { canvas in
      line(&canvas, DotPoint(x: -1e300, y: 0), DotPoint(x: 1e300, y: 0))
    }
    #expect(far == "⠉⠉⠉⠉")
  }

  @Test func dashesDifferWithoutColour() {
    let samples = Dash.allCases.map { $0.sample(columns: 6, marker: .braille) }
    #expect(Set(samples).count == 4)
    #expect(samples[0] == "⠤⠤⠤⠤⠤⠤")
    #expect(Set(Dash.allCases.map { $0.sample(columns: 8, marker: .ascii) }).count == 4)
    #expect(Dash(run: 5) == .long)
    #expect(Dash(run: -1) == .dotted)
  }

  @Test func aSharedCellGoesToTheCurveWithTheMostDots() {
    let a = Style(Colour(1))
    let b = Style(Colour(2))
    var canvas = DotCanvas(size: Size(columns: 1, rows: 1), marker: .braille)
    let first = canvas.addLayer(a)
    let second = canvas.addLayer(b)
    canvas.set(0, 0, layer: first)
    canvas.set(1, 0, layer: second)
    #expect(canvas.look(column: 0, row: 0)?.style == a)
    canvas.set(1, 1, layer: second)
    #expect(canvas.look(column: 0, row: 0)?.style == b)
    #expect(canvas.look(column: 0, row: 0)?.glyph == "⠙")
  }

  @Test func aHigherRankHidesWhatIsUnderIt() {
    var canvas = DotCanvas(size: Size(columns: 1, rows: 1), marker: .braille)
    let band = canvas.addLayer(Style(Colour(1)), rank: 0)
    let line = canvas.addLayer(Style(Colour(2)), rank: 1)
    for y in 0..<4 { canvas.set(0, y, layer: band) }
    canvas.set(1, 0, layer: line)
    #expect(canvas.look(column: 0, row: 0)?.style == Style(Colour(2)))
    #expect(canvas.look(column: 0, row: 0)?.glyph == "⠈")
  }
}
