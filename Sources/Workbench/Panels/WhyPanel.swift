import Analysis
import Localization
import NeuralNetworks
import Session
import TerminalUI
import Themes

/// Why one run falls and the other lies flat. Of two runs side by side: the slope g′ over a layer's own z,
/// and what the slopes leave of the gradient on its way back to layer 1; under them what that means.
enum WhyPanel {
  static let panel = Panel(
    parts: [.diagnostics, .preactivations, .everyRun],
    draw: { draw(Scene($0), $1, into: &$2, in: $3) },
    say: { state, _ in SpokenWhy.lines(state) })

  /// What is told.
  struct Scene {
    /// One run, or two.
    var runs: [Run]
    /// The selected layer, from 0.
    var layer: Int
    /// What the slopes left before an activation was changed, and in which run.
    var before: (run: RunID, shares: GradientShares)?
    /// What is said of the runs, or of the change.
    var caption: [Message]

    init(_ state: State) {
      runs = state.rivals
      layer = state.selectedLayer
      caption = state.isSealed ? [] : RaceCaption.sentences(of: runs, tellsEnds: false)
      if let (told, _) = state.toldSwitch {
        before = (told.run, GradientShares(told.before))
        if let sentence = told.sentence { caption = [sentence] }
      }
    }
  }

  /// A block beside another needs so many columns.
  private static let leastWidth = 30
  /// And so many rows, before anything is said below it: a heading and three layers.
  private static let leastHeight = 4

  static func draw(_ scene: Scene, _ look: Look, into grid: inout Grid, in rect: Rect) {
    let dot = look.text(" · ", ascii: " | ")
    let runs = scene.runs
    let inside = look.drawFrame(
      WhyPhrase.title.text(in: look) + dot + PanelPhrase.layer(scene.layer + 1).text(in: look),
      subtitle: WhyPhrase.subtitle.text(in: look), into: &grid, in: rect)
    guard !inside.isEmpty else { return }
    let caption = lines(of: scene.caption, look, in: inside)
    let parts = inside.rows([.fraction(1), .fixed(caption.count)])
    for (row, line) in caption.enumerated() {
      grid.write(line, row: row, of: parts[1], .centre, style: look[.strong], glyphs: look.glyphs)
    }
    let isBeside = inside.width >= runs.count * leastWidth + 3
    let fractions = runs.map { _ in Length.fraction(1) }
    let blocks = isBeside ? parts[0].columns(fractions, gap: 3) : parts[0].rows(fractions)
    let shares = runs.map(GradientShares.init)
    let top = GradientShares.scale(of: shares)
    for (place, run) in runs.enumerated() {
      let before = scene.before.flatMap { $0.run == run.id ? $0.shares : nil }
      let block = Block(
        run: run, layer: min(scene.layer, run.layers.count - 1), shares: shares[place],
        before: before, top: top, look: look)
      block.draw(into: &grid, in: blocks[place])
      guard isBeside, place > 0 else { continue }
      for row in 0..<parts[0].height {
        grid.write(
          look.text("│", ascii: "|"), at: Point(x: blocks[place].x - 2, y: parts[0].y + row),
          in: inside, style: look[.border])
      }
    }
  }

  /// A line for each sentence where they fit, or as many as the sentences take; none where the blocks need the
  /// room.
  private static func lines(of caption: [Message], _ look: Look, in rect: Rect) -> [String] {
    let sentences = caption.map { look.glyphs.spelled($0.text(in: look)) }
    let fits = sentences.allSatisfy { $0.displayWidth <= rect.width }
    let lines = fits ? sentences : sentences.joined(separator: " ").wrapped(to: rect.width)
    return lines.count + leastHeight <= rect.height ? lines : []
  }

  /// What is shown of one run.
  private struct Block {
    let run: Run
    let layer: Int
    let shares: GradientShares
    let before: GradientShares?
    let top: Double
    let look: Look

    func draw(into grid: inout Grid, in rect: Rect) {
      let parts = rect.rows([.fixed(rect.height > 2 ? 1 : 0), .fraction(1)])
      drawHeading(into: &grid, in: parts[0])
      let body = parts[1]
      // Bars say it in the least room.
      guard body.width >= leastWidth, body.height >= 3 else {
        return drawBars(into: &grid, in: body)
      }
      let columns = body.columns([.fraction(1), .fraction(1)], gap: 2)
      drawSlope(into: &grid, in: columns[0])
      drawBars(into: &grid, in: columns[1])
    }

    private func drawHeading(into grid: inout Grid, in rect: Rect) {
      var style = look[.curve(run.colour)]
      style.attributes.insert(.bold)
      let name = "\(run.letter) \(run.layers[layer].activation.rawValue)"
      let used = grid.write(name, row: 0, of: rect, style: style, glyphs: look.glyphs)
      guard let slope = shares.layers[layer]?.factor else { return }
      let room = rect.width - used - 2
      let texts = [WhyPhrase.slope(slope), .slopeShort(slope)].map {
        look.glyphs.spelled($0.text(in: look))
      }
      guard let text = texts.first(where: { $0.displayWidth <= room }) else { return }
      grid.write(
        text, at: Point(x: rect.x + used + 2, y: rect.y), in: rect, style: look[.derivative])
    }

    /// g′ over z, on one scale for all runs, and under it where the layer's own z are.
    private func drawSlope(into grid: inout Grid, in rect: Rect) {
      let activation = run.layers[layer].activation
      guard activation.isElementwise else { return }
      let histogram = run.details.flatMap { $0.layer == layer ? $0.preactivations : nil }
      var plot = FunctionPlot(
        [
          .init(
            look.text("g′(z)", ascii: "g'(z)"), style: look[.derivative], value: activation.slope)
        ],
        x: ChartAxis("z", range: ActivationPanel.domain(of: histogram)),
        y: ChartAxis("", range: 0...greatestSlope), marker: look.marker, glyphs: look.glyphs,
        styles: look.chartStyles)
      plot.footRows = max(1, rect.height / 3)
      let geometry = plot.draw(into: &grid, in: rect)
      histogram.flatMap { HistogramChart($0, look) }?
        .draw(into: &grid, in: geometry.foot, under: geometry)
    }

    /// A bar for each layer, the output's first, with the factor that the layer's slope is.
    private func drawBars(into grid: inout Grid, in rect: Rect) {
      let count = shares.layers.count
      let parts = rect.rows([.fixed(rect.height > count ? 1 : 0), .fraction(1)])
      let titles = [WhyPhrase.gradient, .gradientShort, .gradientLeast].map { $0.text(in: look) }
      if let title = titles.first(where: { $0.displayWidth <= rect.width }) {
        grid.write(title, row: 0, of: parts[0], style: look[.dimmed], glyphs: look.glyphs)
      }
      let area = parts[1]
      let shown = shares.rows(area.height)
      // Roomy rows are spread, so that the bars shrink before one's eyes.
      let step = max(1, min(4, area.height / max(1, shown.count)))
      for (row, layer) in shown.enumerated() {
        let line = Rect(
          x: area.x, y: area.y + row * step, width: area.width, height: max(1, step - 1)
        ).intersection(area)
        drawBar(of: layer, into: &grid, in: line)
      }
    }

    private func drawBar(of layer: Int, into grid: inout Grid, in rect: Rect) {
      let count = shares.layers.count
      let style = look[.layer(layer, of: count)]
      var number = style
      number.attributes.formUnion(.bold)
      grid.write("\(layer + 1)", row: 0, of: rect, style: number)
      let labels = rect.width >= 15 ? 7 : 0
      let start = String(count).count + 1
      func draw(_ share: GradientShares.Layer, _ style: Style, _ text: Style, _ rows: Range<Int>) {
        let bar = Rect(
          x: rect.x + start, y: rect.y + rows.lowerBound,
          width: max(0, rect.width - start - labels), height: rows.count)
        Gauge(share.share / top, style: style, restStyle: look[.dimmed], glyphs: look.glyphs)
          .draw(into: &grid, in: bar)
        guard labels > 0 else { return }
        let factor = layer == count - 1 && share.factor == 1 ? "1" : "× \(share.factor.compact)"
        grid.write(
          look.glyphs.spelled(factor), at: Point(x: bar.maxX + 1, y: bar.y), in: rect, style: text)
      }
      let old = before.flatMap { $0.layers.indices.contains(layer) ? $0.layers[layer] : nil }
      let isTold = old != nil && rect.height > 1
      if let now = shares.layers[layer] {
        draw(now, style, look[.text], 0..<(isTold ? 1 : rect.height))
      }
      // How it was before the activation was changed.
      if isTold, let old { draw(old, look[.dimmed], look[.dimmed], 1..<2) }
    }
  }

  /// The slopes of all activations fit below it: mish and swish are a little above 1.
  private static let greatestSlope = 1.1
}

extension State {
  /// The two runs that are set side by side: the selected one and the first of the others, in their order.
  var rivals: [Run] {
    let other = runs.first { $0.id != selectedRun && !$0.isHidden }
    return runs.filter { $0.id == selectedRun || $0.id == other?.id }
  }
}
