/// Examples as columns, `[features × examples]`, as the first layer's product reads them.
///
/// A few features lie row by row. Of many, all features of as many examples as fill 64 bytes lie
/// together: a product of wide inputs reads them one after the other, and the cache has them before
/// they are asked for (W3 in double precision ×1.08).
struct ExampleColumns<Scalar: LaneScalar> {
  /// `[features × examples]`, or `[(groups · features) × examples of a group]`.
  let numbers: Matrix<Scalar>
  private let features: Int

  private static var groupVectors: Int { TiledProduct<Scalar>.width }

  private var isGrouped: Bool { features >= Weights<Scalar>.wide }

  /// Zeros for `capacity` examples.
  init(features: Int, capacity: Int, in arena: Arena<Scalar>) {
    self.features = features
    let columns = Self.groupVectors * Scalar.laneCount
    numbers =
      features < Weights<Scalar>.wide
      ? arena.matrix(rows: features, columns: capacity)
      : arena.matrix(
        rows: (capacity + columns - 1) / columns * features, columns: columns)
  }

  @inline(__always)
  var rightOperand: RightOperand<Scalar> {
    guard isGrouped else { return numbers.rightOperand }
    return RightOperand(
      memory: numbers.memory, depthStep: Self.groupVectors, panelStep: Self.groupVectors &* features
    )
  }

  /// Takes over the rows of `source`, `[examples × features]`, in `range`; zeros fill the last vector.
  func set(_ source: Matrix<Scalar>, _ range: Range<Int>) {
    assert(source.columns == features)
    guard isGrouped else { return numbers.setTransposed(source, range, columns: features) }
    var (first, row) = (range.lowerBound, 0)
    while first < range.upperBound {
      let end = min(first + Self.groupVectors * Scalar.laneCount, range.upperBound)
      numbers.slice(from: row, rows: features).setTransposed(
        source, first..<end, columns: features)
      first = end
      row += features
    }
  }
}
