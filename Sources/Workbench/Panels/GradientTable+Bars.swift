import Analysis
import Localization
import NeuralNetworks
import TerminalUI
import Text
import Themes

/// What stands in the cells of the table that are no plain numbers: bars and gauges.
extension GradientTable {
  /// A bar for the mean and one for the norm, each as long as its share of the greatest layer's: a
  /// nineteenth looks like one.
  func drawBars(of layer: Int, into grid: inout Grid, in rect: Rect) {
    let quantities: [KeyPath<LayerDiagnostics, Double>] =
      showsNorm ? [\.gradientMeanAbsolute, \.gradientNorm] : [\.gradientMeanAbsolute]
    for (row, quantity) in quantities.enumerated() where row < rect.height {
      let greatest = evidence.layers.map { $0[keyPath: quantity] }.filter(\.isFinite).max() ?? 0
      let value = evidence.layers[layer][keyPath: quantity]
      guard greatest > 0, value.isFinite else { continue }
      var style = look[.layer(layer, of: evidence.layers.count)]
      if row > 0 { style.attributes.insert(.dim) }
      let line = Rect(x: rect.x, y: rect.y + row, width: rect.width, height: 1)
      Gauge(value / greatest, style: style, restStyle: look[.dimmed], glyphs: look.glyphs)
        .draw(into: &grid, in: line)
    }
  }

  /// What the ends of the bars stand for.
  func drawScale(into grid: inout Grid, in rect: Rect) {
    let text = look.glyphs.spelled(GradientPhrase.shareOfLargest.text(in: look))
    guard text.displayWidth <= rect.width else { return }
    grid.write(text, row: 0, of: rect, .centre, style: look[.dimmed])
    guard text.displayWidth + 4 <= rect.width else { return }
    grid.write("0", row: 0, of: rect, style: look[.dimmed])
    grid.write("1", row: 0, of: rect, .right, style: look[.dimmed])
  }

  /// A share: lying, with its number, where there is room; else one cell high beside it.
  func drawGauge(
    _ share: Double?, _ style: Style, _ text: Style, into grid: inout Grid, in rect: Rect
  ) {
    guard let share else {
      write(look.text("–", ascii: "-"), text, into: &grid, in: rect)
      return
    }
    let number = share.compact
    guard rect.width > 10 else {
      write(number, text, into: &grid, in: rect)
      let spare = rect.width - number.displayWidth
      guard spare > 0, share > 0 else { return }
      let column = Rect(x: rect.x + spare - 1, y: rect.y, width: 1, height: 1)
      Sparkline([share], range: 0...1, style: style, glyphs: look.glyphs)
        .draw(into: &grid, in: column)
      return
    }
    let line = Rect(x: rect.x, y: rect.y, width: rect.width, height: 1)
    let bar = Rect(x: rect.x + 1, y: rect.y, width: rect.width - 7, height: 1)
    grid.write("[", row: 0, of: line, style: look[.border])
    Gauge(share, style: style, restStyle: look[.dimmed], glyphs: look.glyphs)
      .draw(into: &grid, in: bar)
    grid.write("]", at: Point(x: bar.maxX, y: rect.y), in: line, style: look[.border])
    grid.write(number, row: 0, of: line, .right, style: text)
  }

  /// log₁₀ of update over weights: a mark on a line from −6 to 0 whose −3 stands out, and what the
  /// number means.
  func drawUpdate(
    _ ratio: Double?, _ text: Style, into grid: inout Grid, in rect: Rect
  ) {
    guard let ratio else {
      write(look.text("–", ascii: "-"), text, into: &grid, in: rect)
      return
    }
    let isStalled = ratio < GradientEvidence.stalledUpdate
    let isLarge = ratio > GradientEvidence.largeUpdate
    let style = isStalled || isLarge ? look[.warning] : text
    guard rect.width > 10 else {
      let mark =
        isLarge ? String(look.glyphs.up) : isStalled ? String(look.glyphs.down) : " "
      write(ratio.fixed(1) + mark, style, into: &grid, in: rect)
      return
    }
    let line = Rect(x: rect.x, y: rect.y, width: 13, height: 1)
    for cell in 0..<13 {
      let glyph =
        switch cell {
        case 6: look.glyphs.vertical
        case 4, 8: look.glyphs.crosshair
        default: look.glyphs.gridLine
        }
      grid.write(
        String(glyph), at: Point(x: line.x + cell, y: line.y), in: line,
        style: look[cell == 6 ? .target : .border])
    }
    let cell = Int(clamping: (max(-6, min(ratio, 0)) * 2).rounded()) + 12
    grid.write(
      String(look.glyphs.dot), at: Point(x: line.x + cell, y: line.y), in: line, style: style)
    let word: GradientPhrase = isStalled ? .stalled : isLarge ? .large : .healthy
    grid.write(
      "\(ratio.fixed(1).padded(to: 4, .right)) \(word.text(in: look))",
      at: Point(x: line.maxX + 1, y: line.y), in: rect, style: style)
  }
}
