/// A part of a curve that is summed up: where it is, the least and greatest it reached there,
/// and where it ended. A single point is a span whose three values are equal.
public struct CurveSpan: Equatable, Sendable {
  /// Where it is on the x axis.
  public var x: Double
  /// The least value in the stretch.
  public var least: Double
  /// The greatest value in the stretch.
  public var greatest: Double
  /// The value at the end of the stretch.
  public var last: Double

  public init(x: Double, least: Double, greatest: Double, last: Double) {
    self.x = x
    self.least = least
    self.greatest = greatest
    self.last = last
  }

  /// A single point.
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
  init(_ spans: [CurveSpan], x axis: Axis, y scale: AxisScale) {
    guard axis.length > 0 else { return }
    columns.reserveCapacity(axis.length + 2)
    let first = spans.firstIndex(atLeast: axis.range.lowerBound)
    if first > 0, let position = axis.position(of: spans[first - 1].x) {
      start(spans[first - 1], at: position, scale)
    }
    var index = first
    while index < spans.count, spans[index].x <= axis.range.upperBound {
      index = addColumn(from: index, of: spans, axis, scale)
    }
    if index < spans.count, let position = axis.position(of: spans[index].x) {
      start(spans[index], at: position, scale)
    }
  }

  /// Merges the spans that share a column with the one at `index`; returns the first of the next.
  private mutating func addColumn(
    from index: Int, of spans: [CurveSpan], _ axis: Axis, _ scale: AxisScale
  ) -> Int {
    let position = (axis.position(of: spans[index].x) ?? 0).rounded()
    // The column's end is found once: a comparison for each span instead of its position.
    let end = min(axis.value(at: position + 0.5), axis.range.upperBound)
    if !start(spans[index], at: position, scale) { hidden += 1 }
    var index = index + 1
    guard var merged = columns.last, merged.position == position else { return index }
    while index < spans.count, spans[index].x <= end {
      let span = spans[index]
      index += 1
      guard scale.shows(span.greatest), span.least.isFinite else {
        isGap = true
        hidden += 1
        continue
      }
      isGap = false
      merged.least = min(merged.least, span.least)
      merged.greatest = max(merged.greatest, span.greatest)
      merged.last = span.last
    }
    columns[columns.count - 1] = merged
    return index
  }

  /// Begins a column with `span`; false, and a gap, if it has no place on the y axis.
  @discardableResult
  private mutating func start(_ span: CurveSpan, at position: Double, _ scale: AxisScale) -> Bool {
    guard scale.shows(span.greatest), span.least.isFinite else {
      isGap = true
      return false
    }
    columns.append(
      ColumnExtent(
        position: position, least: span.least, greatest: span.greatest, last: span.last,
        isConnected: !isGap))
    isGap = false
    return true
  }
}

extension [CurveSpan] {
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
  func nearest(to x: Double) -> CurveSpan? {
    let index = firstIndex(atLeast: x)
    guard index < count else { return last }
    guard index > 0, x - self[index - 1].x < self[index].x - x else { return self[index] }
    return self[index - 1]
  }
}
