import Text

/// A curve in one row, without axes: a bar of eighths for each column.
public struct Sparkline: Equatable, Sendable {
  /// In order; what is not finite is a gap.
  public var values: [Double]
  /// What the lowest and the highest bar stand for; `nil`: the values' own range.
  public var range: ClosedRange<Double>?
  /// Of the bars.
  public var style: Style
  /// What the bars are made of.
  public var glyphs: Glyphs

  public init(
    _ values: [Double], range: ClosedRange<Double>? = nil, style: Style = .plain,
    glyphs: Glyphs = .unicode
  ) {
    self.values = values
    self.range = range
    self.style = style
    self.glyphs = glyphs
  }

  /// Draws into the first row of `rect`. Where there are more values than columns, a column shows
  /// the greatest of its own; where there are fewer, the line is as long as they are.
  public func draw(into grid: inout Grid, in rect: Rect) {
    guard rect.height > 0, let range = range ?? AutoRange.extent(of: values) else { return }
    let columns = min(rect.width, values.count)
    let extent = range.upperBound / 2 - range.lowerBound / 2
    let levels = Array(glyphs.risingBars.dropFirst())
    for column in 0..<columns {
      let own = values[column * values.count / columns..<(column + 1) * values.count / columns]
      guard let value = own.filter(\.isFinite).max() else { continue }
      let share = extent > 0 ? (value / 2 - range.lowerBound / 2) / extent : 0.5
      let level = (max(0, min(share, 1)) * Double(levels.count - 1)).rounded()
      grid.place(levels[Int(clamping: level)], rect.x + column, rect.y, style)
    }
  }
}
