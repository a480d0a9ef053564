import Text

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
    let row = mixed(at: y, of: rows)
    return places.map { value(at: $0, row) }
  }

  /// A part of a row in which as many of some limits lie at or below each value.
  struct Band: Equatable {
    /// Its first place.
    let start: Int
    /// How many limits lie at or below.
    let level: Int
  }

  /// Such a row by how many of `limits`, in ascending order, lie at or below its values.
  ///
  /// Between two columns of the grid the values pass from one to the other: where both lie between the
  /// same limits, so does all between them, and most of a map is never computed place by place.
  ///
  /// - Parameter starts: the first place of each column, and the count of all places.
  func bands(
    at y: Double, of rows: Int, _ places: [Place], starts: [Int], _ limits: [Double]
  ) -> [Band] {
    let row = mixed(at: y, of: rows)
    var level = 0
    var bands: [Band] = []
    func add(_ start: Int, _ level: Int) {
      if bands.last?.level != level { bands.append(Band(start: start, level: level)) }
    }
    // A value that is not a number lies between no limits.
    let levels = row.values.map { $0.isNaN ? nil : Self.settle(&level, $0, limits) }
    for column in 0..<columns where starts[column] < starts[column + 1] {
      let (first, next) = (levels[column], levels[min(column + 1, columns - 1)])
      if let first, first == next {
        add(starts[column], first)
      } else {
        for place in starts[column]..<starts[column + 1] {
          add(place, Self.settle(&level, value(at: places[place], row), limits))
        }
      }
    }
    return bands
  }

  /// The first of `places` between each column and the next, and the count of all.
  func starts(of places: [Place]) -> [Int] {
    var starts: [Int] = []
    for (index, place) in places.enumerated() {
      while starts.count <= place.left { starts.append(index) }
    }
    while starts.count <= columns { starts.append(places.count) }
    return starts
  }

  /// Moves `level`, that of a value nearby, to the value's own.
  private static func settle(_ level: inout Int, _ value: Double, _ limits: [Double]) -> Int {
    while level < limits.count, value >= limits[level] { level += 1 }
    while level > 0, !(value >= limits[level - 1]) { level -= 1 }
    return level
  }

  /// A row between two of the grid: a value for each column, and the nearer row's place.
  private typealias MixedRow = (values: [Double], nearest: Int)

  private func mixed(at y: Double, of rows: Int) -> MixedRow {
    let (index, rest) = Self.place(Double(rows - 1) - y, in: rows, of: self.rows)
    let lower = index * columns
    let upper = min(index + 1, self.rows - 1) * columns
    let mean = (0..<columns).map { values[lower + $0] * (1 - rest) + values[upper + $0] * rest }
    return (mean, rest < 0.5 ? lower : upper)
  }

  private func value(at place: Place, _ row: MixedRow) -> Double {
    let mean = row.values[place.left] * (1 - place.rest) + row.values[place.right] * place.rest
    guard mean.isNaN else { return mean }
    return values[row.nearest + (place.rest < 0.5 ? place.left : place.right)]
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
    let index = min(Int(clamping: exact), points - 1)
    return (index, exact - Double(index))
  }
}
