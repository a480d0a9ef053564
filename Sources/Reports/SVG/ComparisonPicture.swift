package import Comparisons
package import Files
package import Localization
import Setups
import TerminalUI
import Text

/// A comparison's chart as a slide: medians as lines, quartiles as bands, and what came of each
/// variant in the legend.
package struct ComparisonPicture: Sendable {
  private let results: ComparisonResults
  private let language: Language

  package init(_ results: ComparisonResults, in language: Language) {
    self.results = results
    self.language = language
  }

  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package func write(to file: consuming AtomicFile) throws(FileError) {
    try file.write(contents)
    try file.commit()
  }

  /// As a picture of 1920 pixels across.
  ///
  /// - Throws: as `PNGFile`.
  package func writePNG(to file: consuming AtomicFile) throws(FileError) {
    try PNGFile(svg: contents).write(to: file)
  }

  /// The SVG as a file.
  var contents: String { plot.contents }

  /// The SVG as part of a page.
  var element: String { plot.element }

  private var plot: SVGPlot {
    let setup = results.setup
    let bands = results.bands
    let header = ComparisonText.header(setup, glyphs: .unicode, in: language)
    let seeds = setup.seeds.count
    let what: ComparisonPhrase = seeds == 1 ? .seed(setup.seeds.first) : .medians(seeds)
    let axes = ComparisonAxes(bands, target: setup.targetCost)
    var plot = SVGPlot(
      title: ComparisonPhrase.slideTitle(dataset: setup.dataset.fileName, seeds: what.message)
        .text(in: language),
      subtitle: ComparisonPhrase.slideSubtitle(
        layers: setup.shared[.layers] ?? "", rest: header.last ?? ""
      ).text(in: language),
      x: .init(
        title: ComparisonPhrase.epochAxis(
          isLogarithmic: axes?.epochScale == .logarithmic
        ).text(in: language), range: axes?.epochs ?? 0...1,
        scale: axes?.epochScale ?? .linear, isWhole: true),
      y: .init(
        title: ComparisonPhrase.costAxis.text(in: language), range: axes?.costs ?? 0...1,
        scale: axes?.costScale ?? .linear))
    let ends = bands.enumerated().map { draw($1, $0, into: &plot) }
    Self.drawLetters(ends, into: &plot)
    drawTarget(into: &plot)
    plot.drawLegend(results.summaries.indices.map(entry))
    return plot
  }

  /// - Returns: where the line ends, if there is one.
  private func draw(
    _ band: CostBand, _ index: Int, into plot: inout SVGPlot
  ) -> (x: Double, y: Double)? {
    let top = plot.y.range.upperBound
    var lower: [(x: Double, y: Double)] = []
    var upper: [(x: Double, y: Double)] = []
    var line: [(x: Double, y: Double)] = []
    var lastColumn: Double?
    for (place, point) in band.points.enumerated() where point.cost.median.isFinite {
      let epoch = Double(point.epoch)
      let isLast = place == band.points.count - 1
      // One point a pixel; more are not seen.
      guard let column = plot.x.position(of: epoch)?.rounded(), column != lastColumn || isLast,
        let middle = plot.point(epoch, point.cost.median),
        let below = plot.point(epoch, point.cost.q1),
        let above = plot.point(epoch, min(point.cost.q3, top))
      else { continue }
      lastColumn = column
      line.append(middle)
      lower.append(below)
      upper.append(above)
    }
    let colour = SVGPlot.colour(index)
    plot.document.area(upper + lower.reversed(), fill: colour, opacity: 0.18)
    plot.document.polyline(line, Self.stroke(index))
    return line.last
  }

  /// A letter at the end of each line; where lines end together, one above the other in their order.
  private static func drawLetters(_ ends: [(x: Double, y: Double)?], into plot: inout SVGPlot) {
    var taken: [(x: Double, y: Double)] = []
    let known = ends.enumerated().compactMap { index, end in end.map { (index, $0) } }
    // The lowest first: letters that give way go up, in the order of their lines.
    for (index, end) in known.sorted(by: { $0.1.y > $1.1.y }) {
      var place = (x: end.x + 8, y: end.y - 8)
      while taken.contains(where: { abs($0.x - place.x) < 18 && abs($0.y - place.y) < 18 }) {
        place.y -= 18
      }
      taken.append(place)
      plot.document.text(
        ConfigurationLine.letter(index), x: place.x, y: place.y, size: SVGPlot.textSize,
        colour: SVGPlot.colour(index), isBold: true)
    }
  }

  private static func stroke(_ index: Int) -> SVGDocument.Stroke {
    SVGDocument.Stroke(colour: SVGPlot.colour(index), width: 3, dash: Dash(run: index))
  }

  private func drawTarget(into plot: inout SVGPlot) {
    guard let target = results.setup.targetCost, plot.y.range.contains(target),
      let left = plot.point(plot.x.range.lowerBound, target),
      let right = plot.point(plot.x.range.upperBound, target)
    else { return }
    plot.document.line(
      from: left, to: right, SVGDocument.Stroke(colour: "#555555", width: 1.5, dash: .long))
    plot.document.text(
      ComparisonPhrase.target(target.significant(3)).text(in: language), x: right.x - 4,
      y: right.y + 20,
      size: 16, colour: "#555555", anchor: .end)
  }

  /// The letter and the name, then when the target was reached and how the cost ended.
  private func entry(_ index: Int) -> SVGPlot.Entry {
    let summary = results.summaries[index]
    var lines = ["\(ConfigurationLine.letter(index))  \(summary.variant.name)"]
    if let epochs = summary.epochs {
      let median: ComparisonPhrase =
        epochs.median.isFinite ? .medianEpochs(epochs.median.significant(6)) : .never
      let ratio = summary.ratio(to: results.quickest).map { ", \($0.significant(3)) ×" } ?? ""
      lines.append("\(median.text(in: language))\(ratio)")
      lines.append(
        ComparisonPhrase.reachedTarget(summary.reached.count, of: summary.runs).text(in: language))
    } else if let cost = summary.cost {
      let end: ComparisonPhrase =
        cost.median.isFinite ? .finalCostOf(cost.median.significant(3)) : .diverged
      lines.append(end.text(in: language))
    }
    return SVGPlot.Entry(stroke: Self.stroke(index), lines: lines)
  }
}
