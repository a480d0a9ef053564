/// Up to 64 examples side by side, as the kernels want them: examples are columns.
struct Chunk<Scalar: LaneScalar> {
  /// Examples that are real; zeros fill the last vector.
  let count: Int
  /// `[features × examples]`
  let inputs: Matrix<Scalar>
  /// The same numbers, `[examples × features]`: for the weight gradient of a wide layer.
  let inputsByExample: Matrix<Scalar>
  /// `[outputs × examples]`
  let targets: Matrix<Scalar>

  /// So many examples stay in the cache with all that is computed from them.
  static var capacity: Int { 64 }

  var vectors: Int { vectorCount(count) }
}

/// The memory that examples are gathered into when they come in another order than the file's.
struct ChunkBuffer<Scalar: LaneScalar> {
  private let inputs: Matrix<Scalar>
  private let inputsByExample: Matrix<Scalar>
  private let targets: Matrix<Scalar>

  init(like rows: ExampleRows<Scalar>, in arena: Arena<Scalar>) {
    let capacity = Chunk<Scalar>.capacity
    inputs = arena.matrix(rows: rows.inputs.columns, columns: capacity)
    inputsByExample = arena.matrix(rows: capacity, columns: rows.inputs.columns)
    targets = arena.matrix(rows: rows.targets.columns, columns: capacity)
  }

  /// The examples whose numbers are in `range` of `order`, until the next call.
  func gather(
    _ rows: ExampleRows<Scalar>, _ range: Range<Int>, order: [Int]
  ) -> Chunk<Scalar> {
    for (place, index) in range.enumerated() {
      for vector in 0..<rows.inputs.vectors {
        inputsByExample[place, vector] = rows.inputs[order[index], vector]
      }
    }
    inputs.setTransposed(inputsByExample, 0..<range.count, order: nil)
    targets.setTransposed(rows.targets, range, order: order)
    return Chunk(
      count: range.count, inputs: inputs, inputsByExample: inputsByExample, targets: targets)
  }
}

/// A set of examples cut into chunks in the file's order, once for all epochs.
struct ChunkedExamples<Scalar: LaneScalar> {
  let rows: ExampleRows<Scalar>
  /// No chunk has examples of two batches of this size.
  let batchSize: Int
  private let chunks: [Chunk<Scalar>]
  /// Whether all chunks share the memory of `inputs`, filled whenever one is asked for.
  private let areInputsShared: Bool
  private let arena: Arena<Scalar>

  /// A set of more numbers than this would not stay in the cache: a copy of it with the examples as
  /// columns gains nothing, and would double the memory.
  private static var largestCopy: Int { 1 << 22 }

  var count: Int { chunks.count }

  /// The chunk at `index`, until the next one is asked for.
  @inline(__always)
  subscript(index: Int) -> Chunk<Scalar> {
    let chunk = chunks[index]
    if areInputsShared {
      chunk.inputs.setTransposed(chunk.inputsByExample, 0..<chunk.count, order: nil)
    }
    return chunk
  }

  /// Chunks in a full batch.
  var chunksPerBatch: Int {
    (batchSize + Chunk<Scalar>.capacity - 1) / Chunk<Scalar>.capacity
  }

  init(_ rows: ExampleRows<Scalar>, batchSize: Int = Chunk<Scalar>.capacity) {
    let arena = Arena<Scalar>()
    var chunks: [Chunk<Scalar>] = []
    areInputsShared = rows.count * rows.inputs.columns > Self.largestCopy
    let shared = arena.matrix(
      rows: areInputsShared ? rows.inputs.columns : 0, columns: Chunk<Scalar>.capacity)
    for batch in stride(from: 0, to: rows.count, by: batchSize) {
      let end = min(batch + batchSize, rows.count)
      for start in stride(from: batch, to: end, by: Chunk<Scalar>.capacity) {
        let range = start..<min(start + Chunk<Scalar>.capacity, end)
        let inputs =
          areInputsShared
          ? shared : arena.matrix(rows: rows.inputs.columns, columns: range.count)
        let targets = arena.matrix(rows: rows.targets.columns, columns: range.count)
        if !areInputsShared { inputs.setTransposed(rows.inputs, range, order: nil) }
        targets.setTransposed(rows.targets, range, order: nil)
        chunks.append(
          Chunk(
            count: range.count, inputs: inputs,
            inputsByExample: rows.inputs.slice(from: start, rows: range.count), targets: targets))
      }
    }
    self.rows = rows
    self.batchSize = batchSize
    self.chunks = chunks
    self.arena = arena
  }
}
