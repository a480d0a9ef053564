import NeuralNetworks
import TerminalUI

/// What stands in the cells of the table that are no plain numbers: bars and gauges.
extension GradientTable {
  /// The decades from below the least to above the greatest, at least two.
  static func decades(
    _ layers: [LayerDiagnostics], norms: Bool
  ) -> ClosedRange<Double> {
    let values = layers.flatMap {
      norms ? [$0.gradientMeanAbsolute, $0.gradientNorm] : [$0.gradientMeanAbsolute]
    }
    let extent = AutoRange.extent(of: values, .logarithmic) ?? 0.01...1
    var (low, high) = (1.0, 1.0)
    while high > extent.upperBound { high /= 10 }
    while high < extent.upperBound { high *= 10 }
    low = high / 10
    while low > extent.lowerBound * 0.999, low > 1e-300 { low /= 10 }
    return min(low, high / 100)...high
  }

  func drawBars(of layer: Int, into grid: inout Grid, in rect: Rect) {
    let numbers = evidence.layers[layer]
    let values =
      showsNorm
      ? [numbers.gradientMeanAbsolute, numbers.gradientNorm]
      : [numbers.gradientMeanAbsolute]
    let scale = Axis(range: axis, scale: .logarithmic, length: rect.width + 1)
    for (row, value) in values.enumerated() where row < rect.height {
      let line = Rect(x: rect.x, y: rect.y + row, width: rect.width, height: 1)
      drawDecades(scale, into: &grid, in: line)
      guard let position = scale.position(of: value), rect.width > 0 else { continue }
      var style = look[.curve(layer)]
      if row > 0 { style.attributes.insert(.dim) }
      let cells = max(0.2, position)
      let bar = Rect(x: line.x, y: line.y, width: min(rect.width, Int(cells) + 1), height: 1)
      Gauge(
        cells / Double(max(1, bar.width)), style: style, restStyle: look[.dimmed],
        glyphs: look.glyphs
      ).draw(into: &grid, in: bar)
    }
  }

  /// A dot at every power of ten.
  private func drawDecades(_ scale: Axis, into grid: inout Grid, in rect: Rect) {
    var power = axis.lowerBound * 10
    while power < axis.upperBound * 0.999 {
      if let cell = scale.cell(of: power) {
        grid.write(
          look.text("·", ascii: "."), at: Point(x: rect.x + cell, y: rect.y), in: rect,
          style: look[.border])
      }
      power *= 10
    }
  }

  func drawScale(into grid: inout Grid, in rect: Rect) {
    let ends = [axis.lowerBound, axis.upperBound].map { $0.significant(1) }
    guard ends[0].count + ends[1].count + 9 <= rect.width else { return }
    grid.write(ends[0], row: 0, of: rect, style: look[.dimmed])
    grid.write(
      GradientPhrase.logarithmic.text, row: 0, of: rect, .centre, style: look[.dimmed])
    grid.write(ends[1], row: 0, of: rect, .right, style: look[.dimmed])
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
    let isStalled = ratio < GradientVerdict.stalledUpdate
    let isLarge = ratio > GradientVerdict.largeUpdate
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
    let cell = Int((max(-6, min(ratio, 0)) * 2).rounded()) + 12
    grid.write(
      String(look.glyphs.dot), at: Point(x: line.x + cell, y: line.y), in: line, style: style)
    let word: GradientPhrase = isStalled ? .stalled : isLarge ? .large : .healthy
    grid.write(
      "\(ratio.fixed(1).padded(to: 4, .right)) \(word.text)",
      at: Point(x: line.maxX + 1, y: line.y), in: rect, style: style)
  }
}
