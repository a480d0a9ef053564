/// Curves over a common x axis: what the cost of several runs is drawn with.
public struct LineChart: Equatable, Sendable {
  /// One curve.
  public struct Series: Equatable, Sendable {
    /// A letter or two, drawn where the line ends.
    public var label: String
    /// For the legend; empty for none.
    public var name: String
    /// Of the line and its letter.
    public var style: Style
    /// Of the raw curve behind a smoothed one.
    public var dimStyle: Style
    /// How it is told from the others without colour.
    public var dash: Dash
    /// By ascending x. A value that is not finite is a gap.
    public var spans: [CurveSpan]
    /// Drawn bright over `spans`, which become dim; empty for none.
    public var smoothed: [CurveSpan]

    public init(
      _ label: String, name: String = "", style: Style = .plain,
      dimStyle: Style = Style(.standard, .dim), dash: Dash = .solid, spans: [CurveSpan],
      smoothed: [CurveSpan] = []
    ) {
      self.label = label
      self.name = name
      self.style = style
      self.dimStyle = dimStyle
      self.dash = dash
      self.spans = spans
      self.smoothed = smoothed
    }

    /// What the line that carries the letter follows.
    var line: [CurveSpan] { smoothed.isEmpty ? spans : smoothed }
  }

  /// A dashed line across the plot.
  public struct Target: Equatable, Sendable {
    /// On the y axis.
    public var value: Double
    /// Written beside it.
    public var label: String
    /// Its style.
    public var style: Style

    public init(_ value: Double, label: String = "", style: Style = .plain) {
      self.value = value
      self.label = label
      self.style = style
    }
  }

  /// A short text at a place of a curve: where it reached the target, where something was changed.
  public struct Mark: Equatable, Sendable {
    /// The index of the curve.
    public var series: Int
    /// On the x axis.
    public var x: Double
    /// Written beside it.
    public var label: String
    /// `nil`: the curve's.
    public var style: Style?
    /// Whether it becomes one with others of its kind that stand too near to be told apart.
    public var joins: Bool

    public init(
      series: Int, x: Double, label: String, style: Style? = nil, joins: Bool = false
    ) {
      self.series = series
      self.x = x
      self.label = label
      self.style = style
      self.joins = joins
    }
  }

  /// A line of text that is put where the curves leave room.
  public struct Note: Equatable, Sendable {
    /// One line.
    public var text: String
    /// Its style.
    public var style: Style

    public init(_ text: String, style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// What a curve says at the crosshair: its nearest point.
  public struct Reading: Equatable, Sendable {
    /// The index of the curve.
    public var series: Int
    /// Its point that is nearest to the crosshair.
    public var span: CurveSpan
    /// The smoothed value there, if there is such a curve.
    public var smoothed: Double?
  }

  /// What a chart came to when it was drawn.
  public struct Drawing: Equatable, Sendable {
    /// Where everything is.
    public var geometry: PlotGeometry
    /// The points in the x range that have no place on the y axis: NaN, ∞ and, on a logarithmic
    /// one, 0 and less.
    public var hidden: Int
    /// For each curve with a point; empty without a crosshair.
    public var readings: [Reading]
  }

  /// In order: where two share a cell equally, the first has it.
  public var series: [Series]
  /// What the axis shows.
  public var x: ChartAxis
  /// The vertical axis; without a range it shows what the curves need.
  public var y: ChartAxis
  /// A value to reach; `nil` for none.
  public var target: Target?
  /// Values that curves cannot pass: dashed lines of another pattern than the target's.
  public var floors: [Target] = []
  /// Drawn in order, as far as there is room.
  public var marks: [Mark]
  /// Kept together as one block.
  public var notes: [Note]
  /// The x value to read the curves at.
  public var crosshair: Double?
  /// The index of the curve that is drawn over the others.
  public var raised: Int?
  /// Whether the curves with a name are listed, where there is room.
  public var showsLegend: Bool
  /// What the curves are made of.
  public var marker: Marker
  /// What the rest is made of.
  public var glyphs: Glyphs
  /// The styles of axes and labels.
  public var styles: ChartStyles

  public init(
    _ series: [Series] = [], x: ChartAxis = ChartAxis(), y: ChartAxis = ChartAxis(),
    target: Target? = nil, marks: [Mark] = [], notes: [Note] = [], crosshair: Double? = nil,
    raised: Int? = nil, showsLegend: Bool = true, marker: Marker = .braille,
    glyphs: Glyphs = .unicode, styles: ChartStyles = .plain
  ) {
    self.series = series
    self.x = x
    self.y = y
    self.target = target
    self.marks = marks
    self.notes = notes
    self.crosshair = crosshair
    self.raised = raised
    self.showsLegend = showsLegend
    self.marker = marker
    self.glyphs = glyphs
    self.styles = styles
  }

  /// The x range of all points, or `nil` when there are none.
  public var xExtent: ClosedRange<Double>? {
    AutoRange.extent(
      of: series.flatMap { [$0.spans.first?.x, $0.spans.last?.x].compactMap(\.self) }, x.scale)
  }

  /// The y range of all points, the target and the floors, or `nil` when there are none.
  public var yExtent: ClosedRange<Double>? {
    var low = Double.infinity
    var high = -Double.infinity
    let isLogarithmic = y.scale == .logarithmic
    for series in series {
      for span in series.spans where y.scale.shows(span.greatest) && span.least.isFinite {
        high = max(high, span.greatest)
        let least = isLogarithmic && span.least <= 0 ? span.greatest : span.least
        low = min(low, least)
      }
    }
    for line in [target].compactMap(\.self) + floors where y.scale.shows(line.value) {
      low = min(low, line.value)
      high = max(high, line.value)
    }
    return low <= high ? low...high : nil
  }
}
