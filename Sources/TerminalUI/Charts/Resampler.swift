/// Reads a grid of values between its points: the mean of the four around, weighted by nearness
/// (bilinear). Next to a value that is not a number, the nearest one counts.
struct Resampler {
  /// Row by row from the lowest, each from the left: `[rows × columns]`.
  private let values: [Double]
  private let columns: Int
  private let rows: Int

  init(_ values: [Double], columns: Int, rows: Int) {
    self.values = values
    self.columns = columns
    self.rows = rows
  }

  /// The values at the dots of row `y` from above, of `size` dots in all, whose outermost lie on the
  /// edges of the grid.
  func row(_ y: Int, of size: Size) -> [Double] {
    row(at: Double(y), of: size, columns: size.columns)
  }

  /// The values at the middles of `columns × rows` equal parts of `size` dots, from the top left.
  func grid(columns: Int, rows: Int, of size: Size) -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(columns * rows)
    for row in 0..<rows {
      let y = (Double(row) + 0.5) * Double(size.rows) / Double(rows) - 0.5
      result += self.row(at: y, of: size, columns: columns)
    }
    return result
  }

  private func row(at y: Double, of size: Size, columns count: Int) -> [Double] {
    let height = Self.place(Double(size.rows - 1) - y, in: size.rows, of: rows)
    let lower = height.index * columns
    let upper = min(height.index + 1, rows - 1) * columns
    return (0..<count).map { column in
      let x = (Double(column) + 0.5) * Double(size.columns) / Double(count) - 0.5
      let width = Self.place(x, in: size.columns, of: columns)
      let left = width.index
      let right = min(left + 1, columns - 1)
      let below = values[lower + left] * (1 - width.rest) + values[lower + right] * width.rest
      let above = values[upper + left] * (1 - width.rest) + values[upper + right] * width.rest
      let mean = below * (1 - height.rest) + above * height.rest
      guard mean.isNaN else { return mean }
      return values[(height.rest < 0.5 ? lower : upper) + (width.rest < 0.5 ? left : right)]
    }
  }

  /// Where dot `position` of `dots` falls on `points`: the point before it, and the way to the next.
  private static func place(
    _ position: Double, in dots: Int, of points: Int
  ) -> (index: Int, rest: Double) {
    guard dots > 1 else { return (points / 2, 0) }
    let exact = max(0, min(position, Double(dots - 1))) / Double(dots - 1) * Double(points - 1)
    let index = min(Int(exact), points - 1)
    return (index, exact - Double(index))
  }
}
