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

  /// A place between two columns of the grid: the one before it, the one after, and the way to that.
  typealias Place = (left: Int, right: Int, rest: Double)

  /// The middles of `count` equal parts of a row of `dots` dots, whose outermost lie on the edges of
  /// the grid.
  func places(_ count: Int, of dots: Int) -> [Place] {
    (0..<count).map { column in
      let x = (Double(column) + 0.5) * Double(dots) / Double(count) - 0.5
      let (index, rest) = Self.place(x, in: dots, of: columns)
      return (index, min(index + 1, columns - 1), rest)
    }
  }

  /// The values at `places` of the row `y` dots from above, of `rows` in all.
  func row(at y: Double, of rows: Int, _ places: [Place]) -> [Double] {
    let (index, rest) = Self.place(Double(rows - 1) - y, in: rows, of: self.rows)
    let lower = index * columns
    let upper = min(index + 1, self.rows - 1) * columns
    let mixed = (0..<columns).map { values[lower + $0] * (1 - rest) + values[upper + $0] * rest }
    return places.map { place in
      let mean = mixed[place.left] * (1 - place.rest) + mixed[place.right] * place.rest
      guard mean.isNaN else { return mean }
      return values[(rest < 0.5 ? lower : upper) + (place.rest < 0.5 ? place.left : place.right)]
    }
  }

  /// The values at the middles of `columns × rows` equal parts of `size` dots, from the top left.
  func grid(columns: Int, rows: Int, of size: Size) -> [Double] {
    let places = places(columns, of: size.columns)
    return (0..<rows).flatMap { row in
      let y = (Double(row) + 0.5) * Double(size.rows) / Double(rows) - 0.5
      return self.row(at: y, of: size.rows, places)
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
