/// The factorisation A P = Q R by Householder reflections with column pivoting, a piece at a time.
///
/// Golub & Van Loan, *Matrix Computations*, §5.2 and §5.4. A piece, `advance()`, costs O(rows): one
/// reflection of one column. When `isComplete`, columns beyond `rank` depend on those before.
struct HouseholderQR: Sendable {
  /// The columns not yet taken, their part above the current row in `upper`; then the reflectors.
  private var columns: [Column]
  /// Which column of A stands at each place.
  private(set) var order: [Int]
  /// R, row by row: `upper[i]` holds R at the places from i on.
  private var upper: [[Double]] = []
  /// 2 / vᵀv of each reflector, which stands in `columns`.
  private var factors: [Double] = []
  /// The place that the current reflection is applied to next.
  private var target = 0
  private(set) var isComplete: Bool
  private var largest = 0.0

  init(_ columns: [Column]) {
    self.columns = columns
    order = Array(columns.indices)
    isComplete = columns.isEmpty
  }

  /// How many columns are independent.
  var rank: Int { factors.count }

  /// One piece of the work.
  mutating func advance() {
    guard !isComplete else { return }
    if target == 0 { return beginReflection() }
    let step = factors.count - 1
    let reflector = columns[step]
    let head = Self.reflect(&columns[target], reflector, factors[step], row: step)
    upper[step].append(head)
    target += 1
    if target == columns.count { endReflection() }
  }

  /// Brings the longest remaining column to the front and makes the reflector that clears it.
  private mutating func beginReflection() {
    let step = factors.count
    let norms = (step..<columns.count).map { columns[$0].dot(columns[$0]).squareRoot() }
    let best = norms.indices.max { norms[$0] < norms[$1] } ?? 0
    let norm = norms[best]
    largest = max(largest, norm)
    let rows = columns[step].count
    let negligible = largest * 2.2e-16 * Double(max(rows, columns.count)) * 4
    guard norm > negligible, step < rows else {
      isComplete = true
      return
    }
    columns.swapAt(step, step + best)
    order.swapAt(step, step + best)
    for row in upper.indices { upper[row].swapAt(step - row, step + best - row) }
    let head = columns[step][step]
    let diagonal = head > 0 ? -norm : norm
    columns[step][step] = head - diagonal
    factors.append(1 / (norm * (norm + abs(head))))
    upper.append([diagonal])
    target = step + 1
    if target == columns.count { endReflection() }
  }

  private mutating func endReflection() {
    target = 0
    if factors.count == min(columns.count, columns[0].count) { isComplete = true }
  }

  /// column ← (1 − 2 v vᵀ / vᵀv) column. Its element in row `row`, which no later reflection changes,
  /// is taken out.
  private static func reflect(
    _ column: inout Column, _ reflector: Column, _ factor: Double, row: Int
  ) -> Double {
    column.add(-factor * reflector.dot(column), times: reflector)
    defer { column[row] = 0 }
    return column[row]
  }

  /// The least-squares solution of A x ≈ y, and ‖A x − y‖². Dependent columns get 0. O(rows · rank)
  func solve(_ y: Column) -> (solution: [Double], residual: Double) {
    var rest = y
    let projected = factors.indices.map {
      Self.reflect(&rest, columns[$0], factors[$0], row: $0)
    }
    var solution = Array(repeating: 0.0, count: columns.count)
    for row in stride(from: rank - 1, through: 0, by: -1) {
      var value = projected[row]
      for place in row + 1..<rank {
        value -= upper[row][place - row] * solution[order[place]]
      }
      solution[order[row]] = value / upper[row][0]
    }
    return (solution, rest.dot(rest))
  }
}
