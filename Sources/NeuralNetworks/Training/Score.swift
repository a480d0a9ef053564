/// Counts what an evaluation's accuracy is made of.
struct Score {
  let kind: TargetKind
  let outputs: Int
  private var count = 0
  private var right = 0
  /// Of every output: Σ(y − c) and Σ(y − c)², c the first example's, and Σ(a − y)² of all.
  private var sums: [Double]
  private var squares: [Double]
  private var first: [Double]
  private var residual = 0.0

  init(kind: TargetKind, outputs: Int) {
    self.kind = kind
    self.outputs = outputs
    sums = Array(repeating: 0, count: outputs)
    squares = sums
    first = sums
  }

  mutating func add<Scalar>(_ chunk: Outputs<Scalar>) {
    switch kind {
    case .binary: right += chunk.rightAnswers
    case .classes:
      for example in 0..<chunk.count {
        right += chunk.a.largest(example) == chunk.y.largest(example) ? 1 : 0
      }
    case .nonNegative, .signed:
      for example in 0..<chunk.count { addDistances(chunk, example, isFirst: count + example == 0) }
    }
    count += chunk.count
  }

  private mutating func addDistances<Scalar>(
    _ chunk: Outputs<Scalar>, _ example: Int, isFirst: Bool
  ) {
    for output in 0..<outputs {
      let (a, y) = (
        Double(chunk.a.value(output, example)), Double(chunk.y.value(output, example))
      )
      if isFirst { first[output] = y }
      let d = y - first[output]
      sums[output] += d
      squares[output] += d * d
      residual += (a - y) * (a - y)
    }
  }

  /// The share that is right, or R² = 1 − Σ(a − y)² / Σ(y − ȳ)²; where all y are equal, 1 if all are
  /// met and 0 otherwise.
  var accuracy: Double {
    guard count > 0 else { return 0 }
    switch kind {
    case .binary: return Double(right) / Double(count * outputs)
    case .classes: return Double(right) / Double(count)
    case .nonNegative, .signed:
      let spread = zip(sums, squares).reduce(0) { $0 + $1.1 - $1.0 * $1.0 / Double(count) }
      if spread > 0 { return 1 - residual / spread }
      return residual == 0 ? 1 : 0
    }
  }
}

extension Outputs {
  /// How many real outputs are on their target's side of ½. NaN is on neither.
  fileprivate var rightAnswers: Int {
    let half = Lanes<Scalar>.all(0.5)
    var sums = Lanes<Scalar>.zero
    for output in 0..<a.rows {
      for vector in 0..<Scalar.vectorCount(count) {
        let (a, y) = (a[output, vector], y[output, vector])
        let isBelow = Scalar.choose(half, isGreaterThan: a, .all(1), else: .zero)
        let isNotBelow = Scalar.choose(
          a, isGreaterThan: .all(Scalar(0.5).nextDown), .all(1), else: .zero)
        sums += real(Scalar.choose(half, isGreaterThan: y, isBelow, else: isNotBelow), vector)
      }
    }
    return Int(sums.total)
  }
}

extension Matrix {
  /// The row of column `column`'s largest number, the first of equals; `nil` if one is NaN.
  fileprivate func largest(_ column: Int) -> Int? {
    var best = 0
    for row in 0..<rows {
      let number = value(row, column)
      if number.isNaN { return nil }
      if number > value(best, column) { best = row }
    }
    return best
  }
}
