import Text

extension FunctionPlot {
  /// Puts each curve's name into the row above or below it, where it covers nothing and is farthest
  /// from the other curves; where there is no such place it is left out.
  func writeLabels(
    _ grid: inout Grid, _ geometry: PlotGeometry, _ lines: [ColumnExtents],
    _ free: inout FreeSpace
  ) {
    let rows = lines.map { rowsByColumn($0, geometry) }
    for (index, curve) in curves.enumerated() where !curve.label.isEmpty {
      let label = glyphs.spelled(curve.label)
      let width = label.displayWidth
      let others = rows.enumerated().filter { $0.offset != index }.map(\.element)
      var best: (cells: Rect, score: Int)?
      for column in 0..<max(0, geometry.plot.width - width + 1) {
        guard let range = rows[index][column + width / 2] else { continue }
        for row in [range.lowerBound - 1, range.upperBound + 1] {
          let cells = Rect(
            x: geometry.plot.x + column, y: geometry.plot.y + row, width: width, height: 1)
          guard free.isFree(cells) else { continue }
          let score = clearance(of: row, column..<column + width, from: others)
          if best.map({ score >= $0.score }) ?? true { best = (cells, score) }
        }
      }
      guard let cells = best?.cells else { continue }
      grid.write(
        label, at: Point(x: cells.x, y: cells.y), in: geometry.plot, style: curve.style.bold)
      free.take(cells)
    }
  }

  /// The rows, from above, that a curve passes through in each column of cells.
  private func rowsByColumn(
    _ line: ColumnExtents, _ geometry: PlotGeometry
  ) -> [ClosedRange<Int>?] {
    var rows: [ClosedRange<Int>?] = Array(repeating: nil, count: geometry.plot.width)
    for extent in line.columns {
      let column = Int(clamping: extent.position) / geometry.x.dotsPerCell
      let y = geometry.canvasRow(extent.last)
      guard rows.indices.contains(column), y >= 0, y < Double(geometry.y.length) else { continue }
      let row = Int(clamping: y) / geometry.y.dotsPerCell
      rows[column] =
        rows[column].map { min($0.lowerBound, row)...max($0.upperBound, row) }
        ?? row...row
    }
    return rows
  }

  /// The least distance in rows from another curve, as far as it matters.
  private func clearance(
    of row: Int, _ columns: Range<Int>, from others: [[ClosedRange<Int>?]]
  ) -> Int {
    var least = 4
    for rows in others {
      for column in columns {
        guard let range = rows[column] else { continue }
        least = min(least, max(range.lowerBound - row, row - range.upperBound))
      }
    }
    return least
  }
}
