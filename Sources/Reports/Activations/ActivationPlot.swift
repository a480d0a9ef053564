import Analysis
import Localization
package import NeuralNetworks
import Setups
package import TerminalUI
package import Themes

/// Activations drawn on axes, and what is to be known of each below.
package struct ActivationPlot: Sendable {
  private let activations: [Activation]
  private let withSlopes: Bool
  private let look: Look

  /// What is drawn of the z axis.
  static let domain = -6.0...6.0

  /// - Parameters:
  ///   - activations: element-wise ones, at least one.
  ///   - withSlopes: whether g′ is drawn too.
  package init(_ activations: [Activation], withSlopes: Bool, look: Look) {
    self.activations = activations
    self.withSlopes = withSlopes
    self.look = look
  }

  /// The charts: one of g, in which a single activation has its flat ranges and its slope as
  /// well; of several, one more of all slopes.
  package func grids(columns: Int, rows: Int) -> [Grid] {
    if let activation = activations.first, activations.count == 1 {
      return [grid(titled: nil, single(activation), columns: columns, rows: rows)]
    }
    let values = grid(titled: "g(z)", chart { $0.value($1) }, columns: columns, rows: rows)
    guard withSlopes else { return [values] }
    let name = look.text("g′(z)", ascii: "g'(z)")
    return [values, grid(titled: name, chart { $0.slope($1) }, columns: columns, rows: rows)]
  }

  private func grid(
    titled title: String?, _ plot: FunctionPlot, columns: Int, rows: Int
  ) -> Grid {
    var grid = Grid(Size(columns: columns, rows: rows))
    let titleRows = title == nil ? 0 : 1
    if let title { grid.write(title, row: 0, of: grid.bounds, .centre, style: look[.title]) }
    plot.draw(
      into: &grid, in: Rect(x: 0, y: titleRows, width: columns, height: rows - titleRows))
    return grid
  }

  private func single(_ activation: Activation) -> FunctionPlot {
    var flat = look[.flat]
    if !look.theme.isColoured { flat = Style(.standard, on: .standard, .dim) }
    var curves = [
      FunctionPlot.Curve("g(z)", style: look[.curve(0)], value: activation.value)
    ]
    if withSlopes {
      curves.append(
        .init(
          look.text("g′(z)", ascii: "g'(z)"), style: look[.derivative], dash: .short,
          value: activation.slope))
    }
    return plot(
      curves,
      shading: .init(
        FlatStretches.of(activation, over: Self.domain), label: SlidePhrase.flat.text(in: look),
        style: flat))
  }

  private func chart(_ part: @escaping @Sendable (Activation, Double) -> Double) -> FunctionPlot {
    plot(
      activations.enumerated().map { index, activation in
        FunctionPlot.Curve(
          ConfigurationLine.letter(index), style: look[.curve(index)], dash: Dash(run: index),
          value: { part(activation, $0) })
      }, shading: nil)
  }

  private func plot(
    _ curves: [FunctionPlot.Curve], shading: FunctionPlot.Shading?
  ) -> FunctionPlot {
    FunctionPlot(
      curves, x: ChartAxis("z", range: Self.domain),
      y: ChartAxis(range: Self.range(of: curves.map(\.value))), shading: shading,
      marker: look.glyphs.isUnicode ? .braille : .ascii, glyphs: look.glyphs,
      styles: look.chartStyles)
  }

  /// What is drawn of the y axis: all of the curves, but of those that run away no more than shows
  /// how they begin.
  static func range(of curves: [@Sendable (Double) -> Double]) -> ClosedRange<Double> {
    let values = curves.flatMap { curve in
      (0...240).map { curve(domain.lowerBound + Double($0) / 20) }
    }
    let least = max(-2, min(0, values.min() ?? 0))
    let greatest = min(3, max(1, values.max() ?? 1))
    return AutoRange.nice(least...greatest)
  }

  // MARK: What is to be known

  /// A block of lines for each activation, with its letter where there are several.
  package var facts: String {
    let blocks = activations.enumerated().map { index, activation in
      let dash = Dash(run: index).sample(
        columns: 4, marker: look.glyphs.isUnicode ? .braille : .ascii)
      let name =
        activations.count == 1
        ? activation.rawValue
        : "\(ConfigurationLine.letter(index)) \(dash) \(activation.rawValue)"
      return ActivationBlockPhrase(name: name, facts: ActivationFacts(activation)).text(in: look)
    }
    return look.glyphs.spelledFormula(blocks.joined())
  }
}
