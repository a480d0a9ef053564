/// A stretch of a curve that is summed up: where it is, the least and greatest it reached there,
/// and where it ended. A single point is a span whose three values are equal.
public struct Span: Equatable, Sendable {
  public var x: Double
  public var least: Double
  public var greatest: Double
  public var last: Double

  public init(x: Double, least: Double, greatest: Double, last: Double) {
    self.x = x
    self.least = least
    self.greatest = greatest
    self.last = last
  }

  public init(x: Double, value: Double) {
    self.init(x: x, least: value, greatest: value, last: value)
  }
}

/// What a curve does in one column of dots.
struct ColumnExtent: Equatable {
  /// In dots along the x axis; outside the plot only for the neighbours of what is in it.
  var position: Double
  var least: Double
  var greatest: Double
  var last: Double
  /// Whether a line leads here from the extent before: there is no gap between them.
  var isConnected: Bool
}

/// A curve brought down to the columns of a plot.
struct ColumnExtents: Equatable {
  /// By ascending position.
  private(set) var columns: [ColumnExtent] = []
  /// The spans within the x range that the y axis cannot show.
  private(set) var hidden = 0
  private var isGap = true

  /// Merges `spans`, by ascending x, so that no least and no greatest is lost, however many there
  /// are to a column. Nothing is transformed yet: logarithms are for the few that remain.
  init(_ spans: [Span], x axis: Axis, y scale: AxisScale) {
    guard axis.length > 0 else { return }
    columns.reserveCapacity(axis.length + 2)
    let first = spans.firstIndex(atLeast: axis.range.lowerBound)
    if first > 0 { append(spans[first - 1], axis, scale, isInside: false) }
    var index = first
    while index < spans.count, spans[index].x <= axis.range.upperBound {
      append(spans[index], axis, scale, isInside: true)
      index += 1
    }
    if index < spans.count { append(spans[index], axis, scale, isInside: false) }
  }

  @inline(__always)
  private mutating func append(_ span: Span, _ axis: Axis, _ scale: AxisScale, isInside: Bool) {
    guard scale.shows(span.greatest), span.least.isFinite, let exact = axis.position(of: span.x)
    else {
      isGap = true
      if isInside { hidden += 1 }
      return
    }
    let position = isInside ? exact.rounded() : exact
    let end = columns.count - 1
    if isInside, end >= 0, columns[end].position == position {
      columns[end].least = min(columns[end].least, span.least)
      columns[end].greatest = max(columns[end].greatest, span.greatest)
      columns[end].last = span.last
    } else {
      columns.append(
        ColumnExtent(
          position: position, least: span.least, greatest: span.greatest, last: span.last,
          isConnected: !isGap))
    }
    isGap = false
  }
}

extension [Span] {
  /// The index of the first span at or after `x`.
  func firstIndex(atLeast x: Double) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].x < x { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The span nearest to `x`, or `nil` when there is none.
  func nearest(to x: Double) -> Span? {
    let index = firstIndex(atLeast: x)
    guard index < count else { return last }
    guard index > 0, x - self[index - 1].x < self[index].x - x else { return self[index] }
    return self[index - 1]
  }
}
