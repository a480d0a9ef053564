/// Examples as columns, `[features × examples]`, as the first layer's product reads them.
///
/// A few features lie row by row. Of many, all features of as many examples as fill 64 bytes lie
/// together: a product of wide inputs reads them one after the other, and the cache has them before
/// they are asked for (W3 in double precision ×1.08).
struct ExampleColumns<Scalar: LaneScalar> {
  /// `[features × examples]`, or `[(groups · features) × examples of a group]`.
  let numbers: Matrix<Scalar>
  let features: Int

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

  private static var groupSize: Int { groupVectors * Scalar.laneCount }

  /// How many groups so many examples are; those of a few features are one.
  func groups(of count: Int) -> Int {
    isGrouped ? (count + Self.groupSize - 1) / Self.groupSize : 1
  }

  /// The examples of a group.
  func range(ofGroup group: Int, count: Int) -> Range<Int> {
    isGrouped
      ? group * Self.groupSize..<min((group + 1) * Self.groupSize, count) : 0..<count
  }

  /// Takes over the first `count` rows of `source`, `[examples × features]`; zeros fill the last vector.
  func set(_ source: Matrix<Scalar>, count: Int, on shared: SharedWork<Scalar>? = nil) {
    assert(source.columns == features)
    if shared?.set(self, source, count: count) == true { return }
    for group in 0..<groups(of: count) { set(group: group, source, count: count) }
  }

  /// The same for the examples of one group.
  func set(group: Int, _ source: Matrix<Scalar>, count: Int) {
    let target = isGrouped ? numbers.slice(from: group * features, rows: features) : numbers
    target.setTransposed(source, range(ofGroup: group, count: count), columns: features)
  }
}
