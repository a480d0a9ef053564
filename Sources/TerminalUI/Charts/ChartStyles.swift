/// The styles of what surrounds the curves of a chart.
public struct ChartStyles: Equatable, Sendable {
  /// Of the lines of the axes and their ticks.
  public var axis: Style
  /// Of the numbers at the ticks and the units of the axes.
  public var label: Style
  /// Of the light lines across the plot.
  public var gridLine: Style
  /// Of the line through the x value that is read.
  public var crosshair: Style
  /// Of the legend and of names written into the plot.
  public var text: Style

  public init(
    axis: Style = .plain, label: Style = .plain, gridLine: Style = .plain,
    crosshair: Style = .plain, text: Style = .plain
  ) {
    self.axis = axis
    self.label = label
    self.gridLine = gridLine
    self.crosshair = crosshair
    self.text = text
  }

  /// Without any colour.
  public static let plain = ChartStyles()
}

/// What one axis of a chart shows.
public struct ChartAxis: Equatable, Sendable {
  /// The quantity or unit, written at the axis's end.
  public var title: String
  /// `nil`: what the data need.
  public var range: ClosedRange<Double>?
  /// Linear or logarithmic.
  public var scale: AxisScale
  /// Whether it counts things, so that there is no tick at a half.
  public var isWhole: Bool

  public init(
    _ title: String = "", range: ClosedRange<Double>? = nil, scale: AxisScale = .linear,
    isWhole: Bool = false
  ) {
    self.title = title
    self.range = range
    self.scale = scale
    self.isWhole = isWhole
  }
}
