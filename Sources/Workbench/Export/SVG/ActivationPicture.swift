public import NeuralNetworks
import TerminalUI

/// Activations as a slide: g as thick lines, g′ as thin ones, and what is to be known of each in the
/// legend. Of a single activation the flat stretches are shaded.
public struct ActivationPicture: Sendable {
  private let activations: [Activation]
  private let withSlopes: Bool

  public init(_ activations: [Activation], withSlopes: Bool) {
    self.activations = activations
    self.withSlopes = withSlopes
  }

  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  public func write(to path: String) throws(FileError) {
    var file = try AtomicFile(replacing: path)
    try file.write(contents)
    try file.commit()
  }

  /// The SVG.
  var contents: String {
    let curves = activations.flatMap { activation -> [@Sendable (Double) -> Double] in
      withSlopes
        ? [{ activation.value($0) }, { activation.slope($0) }] : [{ activation.value($0) }]
    }
    let range = ActivationPlot.range(of: curves)
    let names = activations.map(\.rawValue).joined(separator: ", ")
    var plot = SVGPlot(
      title: (withSlopes ? SlidePhrase.titleWithSlopes(names) : .title(names)).text,
      subtitle: SlidePhrase.flatMeans(threshold: FlatStretches.threshold.significant(3)).text,
      x: .init(title: "z", range: ActivationPlot.domain),
      y: .init(title: (withSlopes ? SlidePhrase.valuesAndSlopes : .values).text, range: range))
    if activations.count == 1 { shadeFlat(into: &plot) }
    for (index, activation) in activations.enumerated() {
      draw({ activation.value($0) }, Self.stroke(index), range, into: &plot)
      guard withSlopes else { continue }
      var thin = Self.stroke(index)
      thin.width = 1.5
      draw({ activation.slope($0) }, thin, range, into: &plot)
    }
    plot.drawLegend(
      activations.enumerated().map { .init(stroke: Self.stroke($0), lines: Self.lines($1)) })
    return plot.contents
  }

  private static func stroke(_ index: Int) -> SVGDocument.Stroke {
    SVGDocument.Stroke(colour: SVGPlot.colour(index), width: 3, dash: Dash(run: index))
  }

  private static func lines(_ activation: Activation) -> [String] {
    let facts = ActivationFacts(activation)
    return [
      activation.rawValue, "g = \(activation.formula)",
      SlidePhrase.steepest(facts.steepest.significant(3)).text,
      (facts.flat.isEmpty
        ? SlidePhrase.nowhereFlat : .flatOn(share: facts.flatShare.percent())).text,
    ]
  }

  private func shadeFlat(into plot: inout SVGPlot) {
    for stretch in FlatStretches.of(activations[0], over: ActivationPlot.domain) {
      guard let low = plot.point(stretch.lowerBound, plot.y.range.upperBound),
        let high = plot.point(stretch.upperBound, plot.y.range.lowerBound)
      else { continue }
      plot.document.rectangle(
        x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y, fill: "#ececec")
      plot.document.text(
        SlidePhrase.flat.text, x: (low.x + high.x) / 2, y: low.y + 24, size: 16, colour: "#555555",
        anchor: .middle)
    }
  }

  /// A point a pixel, as far as they are within the axes.
  private func draw(
    _ curve: (Double) -> Double, _ stroke: SVGDocument.Stroke, _ range: ClosedRange<Double>,
    into plot: inout SVGPlot
  ) {
    var points: [(x: Double, y: Double)] = []
    for pixel in 0..<plot.x.length {
      let z = plot.x.value(at: Double(pixel))
      let value = curve(z)
      if range.contains(value), let point = plot.point(z, value) {
        points.append(point)
      } else {
        plot.document.polyline(points, stroke)
        points = []
      }
    }
    plot.document.polyline(points, stroke)
  }
}
