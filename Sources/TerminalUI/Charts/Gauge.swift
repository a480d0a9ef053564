/// A share as a bar that lies in one row, fine to an eighth of a cell.
public struct Gauge: Equatable, Sendable {
  /// 0 … 1; what is outside is drawn as the nearest, NaN as nothing.
  public var share: Double
  /// Of the filled part.
  public var style: Style
  /// Of the part that is not filled.
  public var restStyle: Style
  /// What the bar is made of.
  public var glyphs: Glyphs

  public init(
    _ share: Double, style: Style = .plain, restStyle: Style = .plain, glyphs: Glyphs = .unicode
  ) {
    self.share = share
    self.style = style
    self.restStyle = restStyle
    self.glyphs = glyphs
  }

  /// Fills every row of `rect` with the same bar.
  public func draw(into grid: inout Grid, in rect: Rect) {
    let cells = share.isNaN ? 0 : max(0, min(share, 1)) * Double(rect.width)
    for column in 0..<rect.width {
      var part = cells - Double(column)
      // Whatever is above 0 is seen; elsewhere a rest that would round to nothing is left out.
      if column > 0, part < 0.5 / Double(glyphs.lyingBars.count - 1) { part = 0 }
      let glyph = Glyphs.level(part, of: glyphs.lyingBars)
      for row in 0..<rect.height {
        grid.place(glyph, rect.x + column, rect.y + row, part > 0 ? style : restStyle)
      }
    }
  }
}
