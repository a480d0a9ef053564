import Glibc
import Text

/// What values stand for which colours: a range, how values are spread over it, and the colours.
public struct ColourScale: Equatable, Sendable {
  /// From the value of the first colour to that of the last.
  public var range: ClosedRange<Double>
  /// Whether equal steps of colour are equal differences or equal ratios.
  public var scale: AxisScale
  /// `nil`: shades, for screens without colour.
  public var palette: Palette?
  /// What the shades are made of.
  public var glyphs: Glyphs

  /// A range that cannot be drawn (empty, or not finite) becomes the nearest one that can.
  public init(
    _ range: ClosedRange<Double>, scale: AxisScale = .linear, palette: Palette? = nil,
    glyphs: Glyphs = .unicode
  ) {
    self.range = AutoRange.drawable(range, scale)
    self.scale = scale
    self.palette = palette
    self.glyphs = glyphs
  }

  /// Where in the range a value is, 0 … 1; what lies outside is at the end, NaN has no place.
  public func share(of value: Double) -> Double {
    if value.isNaN { return .nan }
    let axis = Axis(range: range, scale: scale, length: 2)
    guard let position = axis.position(of: value) else { return value > 0 ? 1 : 0 }
    return max(0, min(position, 1))
  }

  /// The shares of many values.
  func shares(of values: [Double]) -> [Double] {
    let axis = Axis(range: range, scale: scale, length: 2)
    return values.map { value in
      if value.isNaN { return .nan }
      return axis.position(of: value).map { max(0, min($0, 1)) } ?? (value > 0 ? 1 : 0)
    }
  }

  /// Nice values within the range, as many as `rows` rows have calm room for: where the colour bar
  /// has its ticks, and a map its contours.
  public func levels(rows: Int) -> [Tick] {
    let axis = Axis(range: range, scale: scale, length: max(1, rows))
    return Ticks(axis, .upright, glyphs: glyphs).ticks.filter(\.isMajor)
  }

  /// A style to write with over the colour of a share.
  func ink(over share: Double) -> Style {
    guard let palette else { return .plain }
    let isDark = share.isNaN || share < 0.6
    return Style(isDark ? Colour(255) : Colour(16), on: palette.colour(share))
  }
}

/// The legend of a colour scale: a bar from its least value, below, to its greatest, with ticks.
public struct ColourBar: Equatable, Sendable {
  /// The scale it explains.
  public var scale: ColourScale
  /// What is measured, over the bar.
  public var title: String
  /// Of the numbers and the title.
  public var style: Style

  public init(_ scale: ColourScale, title: String = "", style: Style = .plain) {
    self.scale = scale
    self.title = title
    self.style = style
  }

  /// The columns that the bar and its numbers take beside a bar of so many rows.
  public func width(rows: Int) -> Int {
    let labels = ticks(rows: rows).map(\.label.displayWidth).max() ?? 0
    return max(3 + labels, title.displayWidth)
  }

  /// The scale's levels; where there is no room for two of them, the ends of its range.
  private func ticks(rows: Int) -> [Tick] {
    let levels = scale.levels(rows: rows)
    guard levels.count < 2, rows > 1 else { return levels }
    return [(scale.range.lowerBound, 0), (scale.range.upperBound, rows - 1)].map { value, cell in
      Tick(value: value, label: value.significant(2), cell: cell)
    }
  }

  /// Draws the title in the first row, the bar below it and the numbers at its right.
  public func draw(into grid: inout Grid, in rect: Rect) {
    guard rect.height > 1, rect.width > 1 else { return }
    grid.write(title, row: 0, of: rect, style: style, glyphs: scale.glyphs)
    let rows = rect.height - 1
    let bar = Rect(x: rect.x, y: rect.y + 1, width: 2, height: rows)
    // The lowest row's middle is not the range's end: half rows from one end to the other.
    let values = (0..<2 * rows).map { 1 - Double($0) / Double(max(1, 2 * rows - 1)) }
    HeatMap(values, columns: 1, palette: scale.palette, glyphs: scale.glyphs)
      .draw(into: &grid, in: bar)
    for tick in ticks(rows: rows) {
      let row = rect.maxY - 1 - tick.cell
      grid.write(
        tick.label, at: Point(x: rect.x + 3, y: row), in: rect, style: style)
    }
  }
}
