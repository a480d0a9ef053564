/// The factorisation H = L Lᵀ of a symmetric matrix that has no negative direction, column by column.
///
/// A pivot that is nothing beside the diagonal it came from belongs to a direction along which H does
/// not bend; its column is dropped, and a solution has 0 there.
struct Cholesky: Sendable {
  let size: Int
  /// `[size × size]`, row by row: H below and on the diagonal, then L.
  private var matrix: [Double]
  private var isDropped: [Bool]
  /// The columns that are done.
  private var done = 0

  /// - Parameter matrix: `[size × size]`, row by row; what is above the diagonal is not read.
  init(_ matrix: [Double], size: Int) {
    self.matrix = matrix
    self.size = size
    isDropped = Array(repeating: false, count: size)
  }

  var isComplete: Bool { done == size }

  /// One column of L, O(size²).
  mutating func advance() {
    let column = done
    done += 1
    let start = column * size
    var pivot = matrix[start + column]
    let original = pivot
    for k in 0..<column { pivot -= matrix[start + k] * matrix[start + k] }
    guard pivot > 1e-13 * original, pivot.isFinite else {
      isDropped[column] = true
      for row in column..<size { matrix[row * size + column] = 0 }
      return
    }
    let root = pivot.squareRoot()
    matrix[start + column] = root
    for row in column + 1..<max(size, column + 1) {
      let other = row * size
      var value = matrix[other + column]
      for k in 0..<column { value -= matrix[other + k] * matrix[start + k] }
      matrix[other + column] = value / root
    }
  }

  /// x with H x = b, 0 where a column was dropped. O(size²)
  func solve(_ b: [Double]) -> [Double] {
    var x = b
    for row in 0..<size {
      guard !isDropped[row] else {
        x[row] = 0
        continue
      }
      for k in 0..<row { x[row] -= matrix[row * size + k] * x[k] }
      x[row] /= matrix[row * size + row]
    }
    for row in stride(from: size - 1, through: 0, by: -1) where !isDropped[row] {
      for k in row + 1..<max(size, row + 1) { x[row] -= matrix[k * size + row] * x[k] }
      x[row] /= matrix[row * size + row]
    }
    return x
  }
}
