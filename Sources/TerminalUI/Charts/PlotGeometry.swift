/// Where things are in a chart that was drawn, so that more can be drawn into it.
public struct PlotGeometry: Equatable, Sendable {
  /// The cells of the curves, without axes and labels.
  public internal(set) var plot: Rect
  /// The rows between the plot and its x axis, as wide as the plot; mostly none.
  public internal(set) var foot: Rect
  /// In dots from the left.
  public internal(set) var x: Axis
  /// In dots from below.
  public internal(set) var y: Axis

  /// The grid's column of an x value, or `nil` outside the plot.
  public func column(of value: Double) -> Int? {
    x.cell(of: value).map { plot.x + $0 }
  }

  /// The grid's row of a y value, or `nil` outside the plot.
  public func row(of value: Double) -> Int? {
    y.cell(of: value).map { plot.maxY - 1 - $0 }
  }

  /// The x value at the middle of a column of the grid.
  public func x(atColumn column: Int) -> Double {
    x.value(at: (Double(column - plot.x) + 0.5) * Double(x.dotsPerCell) - 0.5)
  }

  /// The y value at the middle of a row of the grid.
  public func y(atRow row: Int) -> Double {
    y.value(at: (Double(plot.maxY - 1 - row) + 0.5) * Double(y.dotsPerCell) - 0.5)
  }

  /// Where a point is on a canvas over the plot; `nil` for a value the axes cannot show.
  func point(_ x: Double, _ y: Double) -> DotPoint? {
    guard let x = self.x.position(of: x), let height = self.y.position(of: y) else { return nil }
    return DotPoint(x: x, y: Double(self.y.length - 1) - height)
  }
}
