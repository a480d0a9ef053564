/// A layer's weights, `[units × inputs]`, or as many gradients or moments.
///
/// The rows of a layer of wide inputs are padded to whole vectors, as those of any matrix. Those of a
/// narrow layer are padded to 1, 2, 4, 8 or 16 numbers, so that 4 units of 2 inputs are one vector to
/// update, not 4.
struct Weights<Scalar: LaneScalar> {
  let units: Int
  let inputs: Int
  /// Numbers from one row's start to the next one's.
  let rowLength: Int
  /// All numbers, padding included.
  let numbers: Matrix<Scalar>

  /// From so many inputs on, the weight gradient is quicker example by example, and the rows are
  /// padded (measured).
  static var wide: Int { 16 }

  /// The numbers that a row takes.
  private static func rowLength(_ inputs: Int) -> Int {
    guard inputs < wide else { return Scalar.rowStep(inputs) * Scalar.laneCount }
    return [1, 2, 4, 8].first { inputs <= $0 } ?? wide
  }

  /// The vectors that so many weights take.
  static func vectors(units: Int, inputs: Int) -> Int {
    let numbers = units * rowLength(inputs)
    return Scalar.vectorCount(inputs < wide ? Scalar.paddedCount(numbers) : numbers)
  }

  /// Weights in `block`'s memory, from its vector `offset` on.
  init(units: Int, inputs: Int, in block: Matrix<Scalar>, at offset: Int) {
    self.units = units
    self.inputs = inputs
    rowLength = Self.rowLength(inputs)
    let vectors = Self.vectors(units: units, inputs: inputs)
    numbers =
      inputs < Self.wide
      ? block.part(at: offset, rows: 1, columns: units * rowLength, vectors: vectors)
      : block.part(at: offset, rows: units, columns: inputs, vectors: Scalar.rowStep(inputs))
  }

  /// Whether several rows may share a vector.
  @inline(__always)
  var isNarrow: Bool { inputs < Self.wide }

  /// The weight of unit `unit` for input `input`.
  func value(_ unit: Int, _ input: Int) -> Scalar {
    assert(unit < units && input < inputs)
    return numbers.memory.numbers[unit &* rowLength &+ input]
  }

  func set(_ unit: Int, _ input: Int, to value: Scalar) {
    assert(unit < units && input < inputs)
    numbers.memory.numbers[unit &* rowLength &+ input] = value
  }
}
