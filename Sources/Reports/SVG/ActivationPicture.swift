import Analysis
package import Files
package import Localization
package import NeuralNetworks
import TerminalUI
import Text

/// Activations as a slide: g as thick lines, g′ as thin ones, and what is to be known of each in the
/// legend. Of a single activation the flat ranges are shaded.
package struct ActivationPicture: Sendable {
  private let activations: [Activation]
  private let withSlopes: Bool
  private let language: Language

  package init(_ activations: [Activation], withSlopes: Bool, in language: Language) {
    self.activations = activations
    self.withSlopes = withSlopes
    self.language = language
  }

  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package func write(to file: consuming AtomicFile) throws(FileError) {
    try file.write(contents)
    try file.commit()
  }

  /// As a PNG, which is made by a program that may not be there.
  ///
  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package func writePNG(to file: consuming AtomicFile) throws(FileError) {
    try PNGFile(svg: contents).write(to: file)
  }

  /// Where the curves end: what is said of them takes the rest.
  static let right = 850.0

  /// The SVG.
  var contents: String {
    let curves = activations.flatMap { activation -> [@Sendable (Double) -> Double] in
      withSlopes
        ? [{ activation.value($0) }, { activation.slope($0) }] : [{ activation.value($0) }]
    }
    let range = ActivationPlot.range(of: curves)
    let names = activations.map(\.rawValue).joined(separator: ", ")
    var plot = SVGPlot(
      title: (withSlopes ? SlidePhrase.titleWithSlopes(names) : .title(names)).text(in: language),
      subtitle: SlidePhrase.flatMeans(threshold: FlatStretches.threshold.significant(3))
        .text(in: language),
      x: .init(title: "z", range: ActivationPlot.domain),
      y: .init(
        title: (withSlopes ? SlidePhrase.valuesAndSlopes : .values).text(in: language), range: range
      ),
      right: Self.right)
    if activations.count == 1 { shadeFlat(into: &plot) }
    for (index, activation) in activations.enumerated() {
      draw({ activation.value($0) }, Self.stroke(index), range, into: &plot)
      guard withSlopes else { continue }
      var thin = Self.stroke(index)
      thin.width = 1.5
      draw({ activation.slope($0) }, thin, range, into: &plot)
    }
    FactsLegend(
      activations.enumerated().map { index, activation in
        .init(
          stroke: Self.stroke(index), name: activation.rawValue, facts: facts(of: activation))
      },
      left: Self.right + 34, top: plot.plot.top, right: SVGPlot.size.width - 24,
      bottom: SVGPlot.size.height - 12
    ).draw(into: &plot.document)
    return plot.contents
  }

  private static func stroke(_ index: Int) -> SVGDocument.Stroke {
    // Where the colours begin again, the dashes are others.
    SVGDocument.Stroke(colour: SVGPlot.colour(index), width: 3, dash: Dash(run: index + index / 8))
  }

  /// What is to be known of an activation, the most important first.
  private func facts(of activation: Activation) -> [String] {
    let facts = ActivationFacts(activation)
    let phrases: [SlidePhrase] = [
      .value(formula: activation.formula, range: activation.range),
      .slope(formula: activation.slopeFormula, steepest: facts.steepest.significant(3)),
      .flatOn(facts.flatWords), .used(facts.useWords), .output(facts.outputWords),
    ]
    return phrases.map { $0.text(in: language) }
  }

  private func shadeFlat(into plot: inout SVGPlot) {
    for stretch in FlatStretches.of(activations[0], over: ActivationPlot.domain) {
      guard let low = plot.point(stretch.lowerBound, plot.y.range.upperBound),
        let high = plot.point(stretch.upperBound, plot.y.range.lowerBound)
      else { continue }
      plot.document.rectangle(
        x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y, fill: "#ececec")
      plot.document.text(
        SlidePhrase.flat.text(in: language), x: (low.x + high.x) / 2, y: low.y + 24, size: 16,
        colour: "#555555",
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
