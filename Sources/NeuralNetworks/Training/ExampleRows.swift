/// Examples in the precision of a run, one row each, for batches to be gathered from.
struct ExampleRows<Scalar: LaneScalar> {
  let count: Int
  let kind: TargetKind
  /// `[count × features]`
  let inputs: Matrix<Scalar>
  /// `[count × outputs]`
  let targets: Matrix<Scalar>
  private let arena: Arena<Scalar>

  init(_ examples: Examples) {
    arena = Arena()
    count = examples.count
    kind = examples.kind
    inputs = arena.matrix(rows: count, columns: examples.features)
    targets = arena.matrix(rows: count, columns: examples.outputs)
    inputs.assign(examples.inputs)
    targets.assign(examples.targets)
  }
}

/// Up to `capacity` examples side by side, as the kernels want them: examples are columns.
struct Chunk<Scalar: LaneScalar> {
  /// Examples that are real; the rest are padding.
  private(set) var count = 0
  /// `[features × capacity]`
  let inputs: Matrix<Scalar>
  /// `[outputs × capacity]`
  let targets: Matrix<Scalar>

  /// So many examples stay in the cache with all that is computed from them.
  static var capacity: Int { 64 }

  var vectors: Int { vectorCount(count) }

  init(features: Int, outputs: Int, in arena: Arena<Scalar>) {
    inputs = arena.matrix(rows: features, columns: Self.capacity)
    targets = arena.matrix(rows: outputs, columns: Self.capacity)
  }

  /// Gathers the examples whose numbers are in `range` of `order`, or in `range` itself if there is
  /// no order; zeros fill the last vector.
  mutating func fill(_ rows: ExampleRows<Scalar>, _ range: Range<Int>, order: [Int]? = nil) {
    count = range.count
    inputs.gatherColumns(rows.inputs, range, order)
    targets.gatherColumns(rows.targets, range, order)
  }
}

extension Matrix {
  /// Takes over `values`, row by row.
  fileprivate func assign(_ values: [Double]) {
    for row in 0..<rows {
      for column in 0..<columns {
        set(row, column, to: Scalar(values[row * columns + column]))
      }
    }
  }

  /// Makes row `order[range.lowerBound + k]` of `source` the column k, for all of `range`, and fills
  /// the last vector up with zeros.
  fileprivate func gatherColumns(_ source: Matrix, _ range: Range<Int>, _ order: [Int]?) {
    for (column, place) in range.enumerated() {
      let example = order?[place] ?? place
      for row in 0..<rows { set(row, column, to: source.value(example, row)) }
    }
    for column in range.count..<vectorCount(range.count) * laneCount {
      for row in 0..<rows { set(row, column, to: 0) }
    }
  }
}
