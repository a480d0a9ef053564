import Text

/// Numbers as colours: a picture of a digit, a network's output over a plane.
///
/// With a palette each cell shows two values, one above the other, as a half block in two colours;
/// without one, a character cell has the shade of the mean of the two.
public struct HeatMap: Equatable, Sendable {
  /// Row by row, from the top left.
  public var values: [Double]
  /// The values in a row.
  public var columns: Int
  /// What the two ends of the palette stand for.
  public var range: ClosedRange<Double>
  /// `nil`: shades, for screens without colour.
  public var palette: Palette?
  /// What the shades are made of.
  public var glyphs: Glyphs

  /// A map of `values`, row by row from the top, `columns` of them in a row.
  public init(
    _ values: [Double], columns: Int, range: ClosedRange<Double> = 0...1, palette: Palette? = nil,
    glyphs: Glyphs = .unicode
  ) {
    self.values = values
    self.columns = max(0, columns)
    self.range = range
    self.palette = palette
    self.glyphs = glyphs
  }

  /// The rows of values.
  public var rows: Int { columns > 0 ? values.count / columns : 0 }

  /// The cells that show the map with `scale` columns to a value, and values about square.
  public func size(scale: Int = 1) -> Size {
    Size(columns: columns * max(0, scale), rows: (rows * max(0, scale) + 1) / 2)
  }

  /// Draws the map over the whole of `rect`: each half cell has the value at its middle.
  public func draw(into grid: inout Grid, in rect: Rect) {
    guard rows > 0, !rect.isEmpty else { return }
    let sources = (0..<rect.width).map { (2 * $0 + 1) * columns / (2 * rect.width) }
    for row in 0..<rect.height {
      let (above, below) = (source(ofHalf: 2 * row, rect), source(ofHalf: 2 * row + 1, rect))
      for column in 0..<rect.width {
        let upper = share(of: values[above * columns + sources[column]])
        let lower = share(of: values[below * columns + sources[column]])
        let x = rect.x + column
        let y = rect.y + row
        if let palette, glyphs.isUnicode {
          place(palette.colour(upper), palette.colour(lower), &grid, x, y)
        } else if let palette {
          grid.place(" ", x, y, Style(on: palette.colour(mean(upper, lower))))
        } else {
          let level = (mean(upper, lower) * Double(glyphs.shades.count - 1)).rounded()
          grid.place(level.isNaN ? "?" : glyphs.shades[Int(clamping: level)], x, y, .plain)
        }
      }
    }
  }

  private func place(_ upper: Colour, _ lower: Colour, _ grid: inout Grid, _ x: Int, _ y: Int) {
    // One colour is fewer bytes as a space, and runs of equal cells join.
    if upper == lower {
      grid.place(" ", x, y, Style(on: upper))
    } else {
      grid.place("▀", x, y, Style(upper, on: lower))
    }
  }

  /// The row of values that a row of half cells shows.
  private func source(ofHalf half: Int, _ rect: Rect) -> Int {
    min(rows - 1, (2 * half + 1) * rows / (4 * rect.height))
  }

  /// Where in the range a value is, 0 … 1, or NaN.
  private func share(of value: Double) -> Double {
    let extent = range.upperBound / 2 - range.lowerBound / 2
    guard !value.isNaN, extent > 0 else { return .nan }
    return max(0, min((value / 2 - range.lowerBound / 2) / extent, 1))
  }

  private func mean(_ a: Double, _ b: Double) -> Double { (a + b) / 2 }
}
