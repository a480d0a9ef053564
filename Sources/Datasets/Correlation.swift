/// How closely two columns go together, by the measure that suits what they hold.
package enum Correlation: Equatable, Sendable {
  /// Pearson's r of two columns of numbers, −1 … 1.
  case r(Double)
  /// η of numbers and categories, 0 … 1: its square is the share of the numbers' variance that lies
  /// between the categories.
  case eta(Double)
  /// Cramér's V of two columns of categories, 0 … 1.
  case v(Double)

  /// The number itself.
  package var value: Double {
    switch self {
    case .r(let value), .eta(let value), .v(let value): value
    }
  }
}

/// A column's values for a correlation: numbers, or the places of categories. NaN is a value that is missing.
struct CorrelatedColumn {
  let values: [Double]
  /// How many categories there are; 0 for numbers.
  let categories: Int
}

extension Correlation {
  /// `nil` where one of the two never varies in the rows that have both.
  init?(_ one: CorrelatedColumn, _ other: CorrelatedColumn) {
    switch (one.categories, other.categories) {
    case (0, 0):
      guard let r = Self.pearson(one.values, other.values) else { return nil }
      self = .r(r)
    case (0, let count):
      guard let eta = Self.ratio(of: one.values, in: other.values, count) else { return nil }
      self = .eta(eta)
    case (let count, 0):
      guard let eta = Self.ratio(of: other.values, in: one.values, count) else { return nil }
      self = .eta(eta)
    case (let rows, let columns):
      guard let v = Self.cramer(one.values, rows, other.values, columns) else { return nil }
      self = .v(v)
    }
  }

  /// Pearson's r: the covariance as a share of the greatest that such spreads allow.
  static func pearson(_ x: [Double], _ y: [Double]) -> Double? {
    guard let x = Centred(x, where: y), let y = Centred(y, where: x.values) else { return nil }
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (a, b) in zip(x.values, y.values) where !a.isNaN && !b.isNaN {
      xx += a * a
      yy += b * b
      xy += a * b
    }
    guard xx > 0, yy > 0 else { return nil }
    return max(-1, min(1, xy / (xx.squareRoot() * yy.squareRoot())))
  }

  /// η: the root of the share of the numbers' variance that lies between the means of the categories.
  static func ratio(of numbers: [Double], in codes: [Double], _ count: Int) -> Double? {
    guard let numbers = Centred(numbers, where: codes) else { return nil }
    var sums = Array(repeating: 0.0, count: count)
    var counts = Array(repeating: 0.0, count: count)
    var all = 0.0
    for (number, code) in zip(numbers.values, codes) where !number.isNaN && !code.isNaN {
      sums[Int(clamping: code)] += number
      counts[Int(clamping: code)] += 1
      all += number * number
    }
    guard all > 0, counts.count(where: { $0 > 0 }) > 1 else { return nil }
    let between = zip(sums, counts).reduce(0) { $1.1 > 0 ? $0 + $1.0 * $1.0 / $1.1 : $0 }
    return min(1, (between / all).squareRoot())
  }

  /// Cramér's V: χ² of the table of counts as a share of its greatest, and the root of that.
  static func cramer(_ a: [Double], _ rows: Int, _ b: [Double], _ columns: Int) -> Double? {
    var table = Array(repeating: 0.0, count: rows * columns)
    for (row, column) in zip(a, b) where !row.isNaN && !column.isNaN {
      table[Int(clamping: row) * columns + Int(clamping: column)] += 1
    }
    let inRows = (0..<rows).map { row in
      table[row * columns..<(row + 1) * columns].reduce(0, +)
    }
    let inColumns = (0..<columns).map { column in
      stride(from: column, to: table.count, by: columns).reduce(0) { $0 + table[$1] }
    }
    let (count, least) = (
      inRows.reduce(0, +), min(inRows.count { $0 > 0 }, inColumns.count { $0 > 0 })
    )
    guard least > 1 else { return nil }
    var sum = 0.0
    for row in 0..<rows where inRows[row] > 0 {
      for column in 0..<columns where inColumns[column] > 0 {
        let cell = table[row * columns + column]
        sum += cell * cell / (inRows[row] * inColumns[column])
      }
    }
    // χ² / n = Σ n²ᵢⱼ / (nᵢ nⱼ) − 1
    return count > 0 ? min(1, (max(0, sum - 1) / Double(least - 1)).squareRoot()) : nil
  }
}

/// Numbers less their mean, as shares of the greatest of them, so that no square is too large or too small.
private struct Centred {
  let values: [Double]

  /// Of the rows in which `other` has a value too; `nil` where all of them are equal.
  init?(_ values: [Double], where other: [Double]) {
    var (least, greatest, count) = (Double.infinity, -Double.infinity, 0.0)
    for (value, mate) in zip(values, other) where !value.isNaN && !mate.isNaN {
      least = min(least, value)
      greatest = max(greatest, value)
      count += 1
    }
    let half = greatest / 2 - least / 2
    guard half > 0 else { return nil }
    let middle = least / 2 + greatest / 2
    let shares = values.map { ($0 - middle) / half }
    var mean = 0.0
    for (share, mate) in zip(shares, other) where !share.isNaN && !mate.isNaN {
      mean += share / count
    }
    self.values = shares.map { $0 - mean }
  }
}
