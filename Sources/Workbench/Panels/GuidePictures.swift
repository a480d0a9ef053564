import Localization
import NeuralNetworks
import TerminalUI
import Text
import Themes

/// The outputs of the guide as pictures, side by side: what each makes of z, so that it is seen which values
/// it can have.
enum GuidePictures {
  private static let leastHeight = 8
  private static let leastWidth = 24

  static func draw(
    for kind: TargetKind?, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let guides = OutputGuide.rows
    guard rect.height >= leastHeight, rect.width >= guides.count * leastWidth else { return }
    let columns = rect.columns(guides.map { _ in .fraction(1) }, gap: 2)
    for (guide, column) in zip(guides, columns) {
      let output = guide.kind.outputActivation
      let parts = column.rows([.fixed(1), .fraction(1)])
      let isThis = guide.kind == kind
      let mark = isThis ? String(look.glyphs.selected) : " "
      grid.write(
        "\(mark)\(output.title): \(guide.why.text(in: look))", row: 0, of: parts[0],
        style: look[isThis ? .strong : .dimmed], glyphs: look.glyphs)
      if output.isElementwise {
        drawCurve(of: output, isThis: isThis, look, into: &grid, in: parts[1])
      } else {
        drawShares(of: output, isThis: isThis, look, into: &grid, in: parts[1])
      }
    }
  }

  private static func drawCurve(
    of output: Activation, isThis: Bool, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    FunctionPlot(
      [.init("a", style: look[isThis ? .curve(0) : .text], value: output.value)],
      x: ChartAxis("z", range: -4...4), marker: look.marker, glyphs: look.glyphs,
      styles: look.chartStyles
    ).draw(into: &grid, in: rect)
  }

  /// What softmax makes of a few z: bars that add up to 1.
  private static func drawShares(
    of output: Activation, isThis: Bool, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let z = [2.0, 1, 0, -1]
    let shares = output.values(z, units: z.count)
    let step = max(1, (rect.height - 1) / z.count)
    for (place, (value, share)) in zip(z, shares).enumerated() where place * step + 1 < rect.height
    {
      let y = rect.y + 1 + place * step
      grid.write(
        "z = \(value.significant(2))".padded(to: 8) + share.fixed(2),
        at: Point(x: rect.x + 1, y: y), in: rect, style: look[isThis ? .text : .dimmed])
      Gauge(share, style: look[isThis ? .curve(0) : .histogram], glyphs: look.glyphs).draw(
        into: &grid,
        in: Rect(
          x: rect.x + 14, y: y, width: max(0, rect.width - 14), height: max(1, step - 1)
        ).intersection(rect))
    }
  }
}
