/// The border of a panel, with its title at the left of the upper edge and a subtitle at the right.
///
/// A panel with the focus has heavy edges, so that it is told without colour.
public struct Frame: Equatable, Sendable {
  /// At the left of the upper edge; shortened to fit.
  public var title: String
  /// At the right of the upper edge; left out where there is no room.
  public var subtitle: String
  /// Whether the panel takes the keys.
  public var isFocused: Bool
  /// Of the edges.
  public var style: Style
  /// Of the title.
  public var titleStyle: Style
  /// Of the subtitle.
  public var subtitleStyle: Style
  /// What the edges are made of.
  public var glyphs: Glyphs

  public init(
    _ title: String = "", subtitle: String = "", isFocused: Bool = false,
    style: Style = .plain, titleStyle: Style = Style(.standard, .bold),
    subtitleStyle: Style = .plain, glyphs: Glyphs = .unicode
  ) {
    self.title = title
    self.subtitle = subtitle
    self.isFocused = isFocused
    self.style = style
    self.titleStyle = titleStyle
    self.subtitleStyle = subtitleStyle
    self.glyphs = glyphs
  }

  /// Draws the border along the inside of `rect`.
  /// - Returns: what is inside it. A rectangle below 2×2 cells has no room for a border, and is
  ///   returned as it is.
  @discardableResult
  public func draw(into grid: inout Grid, in rect: Rect) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else { return rect }
    drawEdges(into: &grid, rect)
    let row = Rect(x: rect.x + 2, y: rect.y, width: rect.width - 4, height: 1)
    let used = title.isEmpty ? 0 : writeTitle(into: &grid, in: row)
    let room = row.width - used - 1
    let subtitle = glyphs.spelled(subtitle)
    if !subtitle.isEmpty, room >= subtitle.displayWidth + 2 {
      grid.write(" \(subtitle) ", row: 0, of: row, .right, style: subtitleStyle, glyphs: glyphs)
    }
    return rect.inset(columns: 1, rows: 1)
  }

  private func writeTitle(into grid: inout Grid, in row: Rect) -> Int {
    guard row.width > 2 else { return 0 }
    let fitted = glyphs.spelled(title).fitted(to: row.width - 2, ellipsis: glyphs.ellipsis)
    return grid.write(" \(fitted) ", row: 0, of: row, style: titleStyle, glyphs: glyphs)
  }

  private func drawEdges(into grid: inout Grid, _ rect: Rect) {
    let horizontal = isFocused ? glyphs.focusedHorizontal : glyphs.horizontal
    let vertical = isFocused ? glyphs.focusedVertical : glyphs.vertical
    let corners = isFocused ? glyphs.focusedCorners : glyphs.corners
    let right = rect.maxX - 1
    let bottom = rect.maxY - 1
    for x in rect.x...right {
      grid.place(horizontal, x, rect.y, style)
      grid.place(horizontal, x, bottom, style)
    }
    for y in rect.y...bottom {
      grid.place(vertical, rect.x, y, style)
      grid.place(vertical, right, y, style)
    }
    grid.place(corners[0], rect.x, rect.y, style)
    grid.place(corners[1], right, rect.y, style)
    grid.place(corners[2], right, bottom, style)
    grid.place(corners[3], rect.x, bottom, style)
  }
}
