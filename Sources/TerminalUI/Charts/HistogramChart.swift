import Text

/// How often values fall into each of equally wide bins, as bars that stand on the last row.
public struct HistogramChart: Equatable, Sendable {
  /// One for each bin; what is negative or not finite is drawn as 0.
  public var counts: [Double]
  /// From the start of the first bin to the end of the last.
  public var domain: ClosedRange<Double>
  /// The count that fills the whole height; `nil`: the highest bar.
  public var ceiling: Double?
  /// Of the bars.
  public var style: Style
  /// What the bars are made of.
  public var glyphs: Glyphs

  public init(
    _ counts: [Double], over domain: ClosedRange<Double>, ceiling: Double? = nil,
    style: Style = .plain, glyphs: Glyphs = .unicode
  ) {
    self.counts = counts
    self.domain = domain
    self.ceiling = ceiling
    self.style = style
    self.glyphs = glyphs
  }

  /// Draws the bars over the whole width of `rect`.
  public func draw(into grid: inout Grid, in rect: Rect) {
    draw(into: &grid, in: rect, along: Axis(range: domain, length: rect.width)) { column in
      let width =
        domain.upperBound / Double(max(1, rect.width))
        - domain.lowerBound / Double(max(1, rect.width))
      let start = domain.lowerBound + Double(column) * width
      return start...max(start, start + width)
    }
  }

  /// Draws the bars into the rows of `rect`, each column under the values that the same column of
  /// `geometry`'s plot shows.
  public func draw(into grid: inout Grid, in rect: Rect, under geometry: PlotGeometry) {
    let columns = Rect(
      x: geometry.plot.x, y: rect.y, width: geometry.plot.width, height: rect.height)
    draw(into: &grid, in: columns, along: geometry.x) { geometry.x.values(inCell: $0) }
  }

  private func draw(
    into grid: inout Grid, in rect: Rect, along axis: Axis,
    values: (Int) -> ClosedRange<Double>
  ) {
    let heights = (0..<rect.width).map { density(over: values($0)) }
    let highest = ceiling ?? heights.max() ?? 0
    guard highest > 0, highest.isFinite else { return }
    for (column, height) in heights.enumerated() where height > 0 {
      let cells = min(1, height / highest) * Double(rect.height)
      for row in 0..<rect.height {
        let share = cells - Double(row)
        guard share > 0 else { break }
        // Only the foot of a bar is shown however low it is.
        if row > 0, share < 0.5 / Double(glyphs.risingBars.count - 1) { break }
        let glyph = Glyphs.level(share, of: glyphs.risingBars)
        grid.place(glyph, rect.x + column, rect.maxY - 1 - row, style)
      }
    }
  }

  /// The count of a bin, averaged over the bins that `range` covers.
  private func density(over range: ClosedRange<Double>) -> Double {
    let width = (domain.upperBound - domain.lowerBound) / Double(max(1, counts.count))
    guard width > 0, width.isFinite, range.upperBound > range.lowerBound else { return 0 }
    let first = (range.lowerBound - domain.lowerBound) / width
    let last = (range.upperBound - domain.lowerBound) / width
    guard last > 0, first < Double(counts.count) else { return 0 }
    var sum = 0.0
    let end = min(counts.count, Int(clamping: last.rounded(.up)))
    for bin in Int(clamping: max(0, first))..<end {
      let share = min(last, Double(bin + 1)) - max(first, Double(bin))
      if counts[bin].isFinite { sum += share * max(0, counts[bin]) }
    }
    return sum / (last - first)
  }
}
