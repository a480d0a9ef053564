import Analysis
import Localization
import NeuralNetworks
import TerminalUI
import Text
import Themes

/// What the slopes leave of the gradient for every layer, before an activation was changed and after, as bars
/// on one linear scale.
struct SwitchBars {
  private let told: ActivationSwitch
  private let after: GradientEvidence
  private let look: Look

  init(_ told: ActivationSwitch, _ after: GradientEvidence, _ look: Look) {
    (self.told, self.after, self.look) = (told, after, look)
  }

  func draw(into grid: inout Grid, in rect: Rect) {
    let lines = look.glyphs.spelled(words.text(in: look)).wrapped(to: rect.width)
    // Bars come first: the sentence says no more than they do.
    let foot = 2 * after.layers.count + lines.count <= rect.height ? lines.count : 0
    let parts = rect.rows([.fraction(1), .fixed(foot)])
    drawBars(into: &grid, in: parts[0])
    for (row, line) in lines.prefix(foot).enumerated() {
      grid.write(line, row: row, of: parts[1], style: look[.strong], glyphs: look.glyphs)
    }
  }

  private var words: Message {
    guard let now = after.slopeProduct, let then = told.before.slopeProduct else {
      return SwitchPhrase.title(layer: told.layer + 1, told.activation.rawValue).message
    }
    return SwitchPhrase.gets(now: now.fraction, then: then.fraction).message
  }

  private func drawBars(into grid: inout Grid, in rect: Rect) {
    let layers = after.layers.count
    let rowsEach = rect.height >= 2 * layers ? 2 : 1
    // Of a deep network those nearest to the input: that is where little arrives.
    let shown = Array((0..<layers).prefix(rect.height / rowsEach).reversed())
    let (then, now) = (GradientShares(told.before), GradientShares(after))
    let greatest = (then.layers + now.layers).compactMap { $0?.share }.max() ?? 0
    guard greatest > 0 else { return }
    for (place, layer) in shown.enumerated() {
      let row = Rect(
        x: rect.x, y: rect.y + place * rowsEach, width: rect.width, height: rowsEach
      ).intersection(rect)
      if rowsEach == 2 {
        draw(
          layer, told.before, then.layers[layer]?.share, .before, greatest, row: 0, into: &grid,
          in: row)
      }
      draw(
        layer, after, now.layers[layer]?.share, .now, greatest, row: rowsEach - 1, into: &grid,
        in: row)
    }
  }

  /// `1 relu    before ██▏        1/96`
  private func draw(
    _ layer: Int, _ evidence: GradientEvidence, _ share: Double?, _ when: SwitchPhrase,
    _ greatest: Double, row: Int, into grid: inout Grid, in rect: Rect
  ) {
    let isNow = when == .now
    let names =
      after.specifications.map { $0.activation.rawValue.count }
      + told.before.specifications.map { $0.activation.rawValue.count }
    let whens = [SwitchPhrase.before, .now].map { $0.text(in: look).displayWidth }.max() ?? 0
    let columns = rect.columns(
      [
        .fixed(3 + (names.max() ?? 0)), .fixed(whens), .fraction(1), .fixed(9),
      ], gap: 1)
    var style = look[.layer(layer, of: evidence.layers.count)]
    if !isNow { style.attributes.insert(.dim) }
    let words = look[isNow ? .text : .dimmed]
    grid.write(
      "\(layer + 1) \(evidence.specifications[layer].activation.rawValue)", row: row,
      of: columns[0],
      style: words, glyphs: look.glyphs)
    grid.write(when.text(in: look), row: row, of: columns[1], style: words, glyphs: look.glyphs)
    guard let share else { return }
    Gauge(share / greatest, style: style, restStyle: look[.dimmed], glyphs: look.glyphs)
      .draw(
        into: &grid,
        in: Rect(x: columns[2].x, y: rect.y + row, width: columns[2].width, height: 1)
          .intersection(rect))
    grid.write(share.fraction, row: row, of: columns[3], .right, style: words, glyphs: look.glyphs)
  }
}
