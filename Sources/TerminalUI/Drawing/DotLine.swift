import Text

extension DotCanvas {
  /// What draws a curve: it keeps its place and the way it has come, which the dash is counted on.
  public struct Pen {
    /// The index of the layer it draws in.
    public let layer: Int
    /// How it interrupts its line.
    public let dash: Dash
    fileprivate(set) var place = DotPoint(x: 0, y: 0)
    fileprivate(set) var distance = 0

    public init(layer: Int, dash: Dash = .solid) {
      self.layer = layer
      self.dash = dash
    }
  }

  /// Starts a curve at `point`, with a dot there.
  public mutating func move(_ pen: inout Pen, to point: DotPoint) {
    pen.place = point.bounded
    pen.distance = 0
    guard let x = Self.dot(pen.place.x, width), let y = Self.dot(pen.place.y, height) else {
      return
    }
    set(x, y, layer: pen.layer)
  }

  /// Goes on from `point` without drawing, the dash where it was.
  mutating func jump(_ pen: inout Pen, to point: DotPoint) {
    pen.place = point.bounded
  }

  /// Draws a straight line from where the pen is. What is outside is cut off exactly at the edge.
  public mutating func line(_ pen: inout Pen, to point: DotPoint) {
    let start = pen.place
    pen.place = point.bounded
    guard let (from, to) = clipped(start, pen.place) else { return }
    let startsInside = from == start
    stroke(&pen, from, to, skippingFirst: startsInside)
  }

  /// Bresenham's line between two points inside the canvas.
  private mutating func stroke(
    _ pen: inout Pen, _ from: DotPoint, _ to: DotPoint, skippingFirst: Bool
  ) {
    var x = Int(clamping: from.x.rounded())
    var y = Int(clamping: from.y.rounded())
    let endX = Int(clamping: to.x.rounded())
    let endY = Int(clamping: to.y.rounded())
    let width = abs(endX - x)
    let height = -abs(endY - y)
    var error = width + height
    var isFirst = skippingFirst
    while true {
      if !isFirst {
        pen.distance += 1
        if pen.dash.isOn(at: pen.distance) { set(x, y, layer: pen.layer) }
      }
      isFirst = false
      if x == endX && y == endY { return }
      let twice = 2 * error
      if twice >= height {
        error += height
        x += endX > x ? 1 : -1
      }
      if twice <= width {
        error += width
        y += endY > y ? 1 : -1
      }
    }
  }

  /// The part of a line that is inside the canvas (Liang and Barsky 1984), or `nil`.
  private func clipped(_ a: DotPoint, _ b: DotPoint) -> (DotPoint, DotPoint)? {
    guard width > 0, height > 0 else { return nil }
    let dx = b.x - a.x
    let dy = b.y - a.y
    var enter = 0.0
    var leave = 1.0
    let edges = [
      (-dx, a.x), (dx, Double(width - 1) - a.x), (-dy, a.y), (dy, Double(height - 1) - a.y),
    ]
    for (direction, distance) in edges {
      if direction == 0 {
        if distance < -0.5 { return nil }
      } else if direction < 0 {
        enter = max(enter, distance / direction)
      } else {
        leave = min(leave, distance / direction)
      }
    }
    guard enter <= leave else { return nil }
    let from = enter == 0 ? a : DotPoint(x: a.x + enter * dx, y: a.y + enter * dy)
    let to = leave == 1 ? b : DotPoint(x: a.x + leave * dx, y: a.y + leave * dy)
    return (from, to)
  }

  /// The dot nearest to `position`, or `nil` outside 0 ..< `count`.
  private static func dot(_ position: Double, _ count: Int) -> Int? {
    let dot = position.rounded()
    return dot >= 0 && dot < Double(count) ? Int(clamping: dot) : nil
  }
}

extension DotPoint {
  /// The point, no farther away than a million dots: a line to 10³⁰⁰ keeps a slope that can be
  /// computed with.
  fileprivate var bounded: DotPoint {
    DotPoint(x: max(-1e6, min(x, 1e6)), y: max(-1e6, min(y, 1e6)))
  }
}
