/// A layer's weights, `[units × inputs]`, or as many gradients or moments.
///
/// A row is a unit's, or, where the layer's products are then quicker, an input's. The rows of a layer of
/// wide inputs are padded to whole vectors, as those of any matrix. Those of a narrow layer are padded to
/// 1, 2, 4, 8 or 16 numbers, so that 4 units of 2 inputs are one vector to update, not 4.
struct Weights<Scalar: LaneScalar> {
  let units: Int
  let inputs: Int
  /// Numbers from a unit's weight to the next unit's for the same input.
  let unitStep: Int
  /// Numbers from a unit's weight to its next one; by input, within a slab.
  let inputStep: Int
  /// All numbers, padding included.
  let numbers: Matrix<Scalar>

  /// From so many inputs on, the weight gradient is quicker example by example, and the rows are
  /// padded (measured).
  static var wide: Int { 16 }

  /// Whether the rows of layer `layer` are its inputs'.
  ///
  /// In a first layer if it has so many more inputs than units that columns of the units are made sooner
  /// than columns of the inputs, and its units fill vectors (W5 ×1.05; W5 on two cores, where what one
  /// makes a column of the other would read, ×1.12). In others if fewer vectors are then multiplied, a
  /// block that rows become columns in taken as six (25 inputs of 15 units: that layer ×1.4).
  static func areByInput(_ architecture: Architecture, layer: Int) -> Bool {
    let (units, inputs) = (architecture.layers[layer].units, architecture.inputs(ofLayer: layer))
    if layer == 0 {
      return inputs >= max(128, 4 * units)
        && Scalar.vectorCount(units) * Scalar.laneCount <= units + units / 8
    }
    guard inputs >= wide else { return false }
    return layer == 1 && areByInput(architecture, layer: 0)
      || Scalar.vectorCount(units) * (inputs + 6) < Scalar.vectorCount(inputs) * (units + 6)
  }

  /// The vectors of a slab's row, if the weights are by input: of a first layer as many as a tile is wide.
  private static func slabWidth(units: Int, layer: Int) -> Int {
    let vectors = Scalar.vectorCount(units)
    return layer == 0 ? min(vectors, 2 * TiledProduct<Scalar>.width) : vectors
  }

  /// The numbers that a row of a narrow layer takes.
  private static func rowLength(narrow inputs: Int) -> Int {
    [1, 2, 4, 8].first { inputs <= $0 } ?? wide
  }

  /// The vectors that the weights of layer `layer` take.
  static func vectors(_ architecture: Architecture, layer: Int) -> Int {
    let (units, inputs) = (architecture.layers[layer].units, architecture.inputs(ofLayer: layer))
    if areByInput(architecture, layer: layer) {
      return Slabs<Scalar>.vectors(rows: inputs, columns: units)
    }
    return inputs < wide
      ? Scalar.vectorCount(Scalar.paddedCount(units * rowLength(narrow: inputs)))
      : units * Scalar.rowStep(inputs)
  }

  /// Weights of layer `layer` in `block`'s memory, from its vector `offset` on.
  init(_ architecture: Architecture, layer: Int, in block: Matrix<Scalar>, at offset: Int) {
    units = architecture.layers[layer].units
    inputs = architecture.inputs(ofLayer: layer)
    let vectors = Self.vectors(architecture, layer: layer)
    if Self.areByInput(architecture, layer: layer) {
      unitStep = 1
      inputStep = Self.slabWidth(units: units, layer: layer) * Scalar.laneCount
      numbers = block.part(at: offset, rows: vectors, columns: Scalar.laneCount, vectors: 1)
    } else if inputs < Self.wide {
      unitStep = Self.rowLength(narrow: inputs)
      inputStep = 1
      numbers = block.part(at: offset, rows: 1, columns: units * unitStep, vectors: vectors)
    } else {
      numbers = block.part(
        at: offset, rows: units, columns: inputs, vectors: Scalar.rowStep(inputs))
      unitStep = numbers.rowLength
      inputStep = 1
    }
  }

  /// Zeros of the same shape.
  init(like other: Weights, in arena: Arena<Scalar>) {
    units = other.units
    inputs = other.inputs
    unitStep = other.unitStep
    inputStep = other.inputStep
    numbers = arena.matrix(rows: other.numbers.rows, columns: other.numbers.columns)
  }

  /// Whether several rows may share a vector.
  @inline(__always)
  var isNarrow: Bool { inputs < Self.wide }

  /// Whether their gradient is computed from inputs example by example.
  var haveGradientByExample: Bool { !isNarrow && !isByInput }

  /// Whether a row has an input's weights, for all units.
  var isByInput: Bool { inputStep > 1 }

  /// The vectors of a slab's row, by input.
  var slabWidth: Int { max(1, inputStep / Scalar.laneCount) }

  /// Its numbers by input, `[inputs × units]`.
  var slabs: Slabs<Scalar> {
    assert(isByInput)
    return Slabs(rows: inputs, columns: units, width: slabWidth, in: numbers)
  }

  /// The weight of unit `unit` for the input that is kept at `place`.
  func value(_ unit: Int, _ place: Int) -> Scalar {
    assert(unit < units && place < inputs)
    guard isByInput else { return numbers.memory.numbers[unit &* unitStep &+ place] }
    let (slab, column) = slabs.place(ofColumn: unit)
    return slabs[slab].value(place, column)
  }

  func set(_ unit: Int, _ place: Int, to value: Scalar) {
    assert(unit < units && place < inputs)
    if isByInput {
      let (slab, column) = slabs.place(ofColumn: unit)
      slabs[slab].set(place, column, to: value)
    } else {
      numbers.memory.numbers[unit &* unitStep &+ place] = value
    }
  }
}
