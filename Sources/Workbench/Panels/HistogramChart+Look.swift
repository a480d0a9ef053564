import NeuralNetworks
import TerminalUI
import Themes

extension HistogramChart {
  /// The numbers of a layer as they are drawn under its curves; `nil` where they do not differ.
  init?(_ histogram: Histogram, _ look: Look) {
    guard histogram.range.upperBound > histogram.range.lowerBound else { return nil }
    self.init(
      histogram.counts.map(Double.init), over: histogram.range, style: look[.histogram],
      glyphs: look.glyphs)
  }
}
