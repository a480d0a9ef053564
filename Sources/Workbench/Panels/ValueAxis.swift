import TerminalUI
import Themes

/// An axis of values under bars: a line with ticks, and their numbers in the row below.
enum ValueAxis {
  /// - Parameter row: the row of the line in the grid.
  static func draw(
    _ range: ClosedRange<Double>, row: Int, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let axis = Axis(range: range, length: rect.width)
    for column in 0..<rect.width {
      grid.write(
        String(look.glyphs.horizontal), at: Point(x: rect.x + column, y: row), in: rect,
        style: look[.border])
    }
    for tick in Ticks(axis, .across, glyphs: look.glyphs).ticks {
      grid.write(
        String(look.glyphs.horizontalTick), at: Point(x: rect.x + tick.cell, y: row), in: rect,
        style: look[.border])
      let start = Ticks.columns(of: tick, room: rect.width).lowerBound
      grid.write(
        tick.label, at: Point(x: rect.x + start, y: row + 1), in: rect, style: look[.dimmed])
    }
  }
}
