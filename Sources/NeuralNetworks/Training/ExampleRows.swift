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

extension Matrix {
  /// Takes over `values`, row by row.
  fileprivate func assign(_ values: [Double]) {
    for row in 0..<rows {
      for column in 0..<columns {
        set(row, column, to: Scalar(values[row * columns + column]))
      }
    }
  }
}
