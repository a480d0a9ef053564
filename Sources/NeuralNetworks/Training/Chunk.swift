/// Some dozen examples side by side, as the kernels want them: examples are columns.
struct Chunk<Scalar: LaneScalar> {
  /// Examples that are real; zeros fill the last vector.
  let count: Int
  /// The inputs of dense features.
  let inputs: ExampleColumns<Scalar>
  /// The same numbers, `[examples × dense features]`: for the weight gradient of a wide layer.
  let inputsByExample: Matrix<Scalar>
  /// The inputs of rare features.
  let rare: RareInputs<Scalar>
  /// `[outputs × examples]`
  let targets: Matrix<Scalar>

  /// The fewest examples that a chunk has room for.
  static var capacity: Int { 64 }
  /// A chunk's gradient is computed in one pass.
  private static var greatestCapacity: Int { TiledProduct<Scalar>.greatestDepth }

  /// So many bytes of a chunk stay in the cache.
  private static var bytes: Int { 1 << 17 }

  /// The examples that a chunk for a network of this architecture has at most: of small layers more, whose
  /// chunks cost as much as their examples (full batch, 2-8-8-1 ×1.2, 2-3-1 ×1.4). Weights that do not
  /// stay in the cache are read once for each chunk: they want larger ones, too (W6 ×1.2 on a machine
  /// that is busy, where a batch of 128 is one chunk and goes straight into the weights).
  static func capacity(for architecture: Architecture) -> Int {
    guard architecture.parameterCount <= 1 << 17 else { return 2 * capacity }
    // z, a and dz of every unit.
    let numbers = architecture.layers.reduce(architecture.inputs) { $0 + 3 * $1.units }
    let count = bytes / (numbers * MemoryLayout<Scalar>.size)
    return min(max(capacity, count / 16 * 16), greatestCapacity)
  }

  var vectors: Int { Scalar.vectorCount(count) }
}

/// The memory that examples are gathered into when they come in another order than the file's.
struct ChunkBuffer<Scalar: LaneScalar> {
  let inputs: ExampleColumns<Scalar>
  /// Whether inputs are read as columns.
  private let needsColumns: Bool
  private let inputsByExample: Matrix<Scalar>
  private let rareInputs: Numbers<RareInput<Scalar>>
  private let rareCapacity: Int
  private let targets: Matrix<Scalar>
  private let targetsByExample: Matrix<Scalar>

  /// Room for any chunk of `examples`.
  init(like examples: ChunkedExamples<Scalar>, in arena: Arena<Scalar>) {
    let (rows, capacity) = (examples.rows, examples.capacity)
    needsColumns = examples.needsColumns
    inputs = ExampleColumns(
      features: rows.inputs.columns, capacity: needsColumns ? capacity : 0, in: arena)
    inputsByExample = arena.matrix(rows: capacity, columns: rows.inputs.columns)
    rareCapacity = capacity * rows.mostRareInputs
    rareInputs = arena.list(rareCapacity, of: .none)
    targets = arena.matrix(rows: rows.targets.columns, columns: capacity)
    targetsByExample = arena.matrix(rows: capacity, columns: rows.targets.columns)
  }

  /// The examples whose numbers are in `range` of `order`, until the next call.
  func gather(
    _ rows: ExampleRows<Scalar>, _ range: Range<Int>, order: [Int],
    on shared: SharedWork<Scalar>? = nil
  ) -> Chunk<Scalar> {
    for (place, index) in range.enumerated() {
      targetsByExample.setRow(place, to: rows.targets, row: order[index])
    }
    if shared?.gather(into: self, rows, range, order: order) != true {
      for group in 0..<inputs.groups(of: range.count) {
        gather(group: group, rows, range, order: order)
      }
    }
    targets.setTransposed(targetsByExample, 0..<range.count, columns: targets.rows)
    return Chunk(
      count: range.count, inputs: inputs, inputsByExample: inputsByExample,
      rare: rare(rows, range, order: order), targets: targets)
  }

  private func rare(
    _ rows: ExampleRows<Scalar>, _ range: Range<Int>, order: [Int]
  ) -> RareInputs<Scalar> {
    var count = 0
    if rows.features.hasRareOnes {
      for (place, index) in range.enumerated() {
        let row = rows.rare(order[index]..<order[index] + 1)
        precondition(count + row.range.count <= rareCapacity, "room for every example's")
        for number in row.range {
          rareInputs[count] = row.inputs[number]
          rareInputs[count].example = Int32(place)
          count += 1
        }
      }
    }
    return RareInputs(inputs: rareInputs, range: 0..<count, firstExample: 0)
  }

  /// The inputs of a group of the examples in `range`.
  func gather(group: Int, _ rows: ExampleRows<Scalar>, _ range: Range<Int>, order: [Int]) {
    for place in inputs.range(ofGroup: group, count: range.count) {
      inputsByExample.setRow(place, to: rows.inputs, row: order[range.lowerBound + place])
    }
    if needsColumns { inputs.set(group: group, inputsByExample, count: range.count) }
  }
}

extension Matrix {
  /// Copies row `other` of `source`, of as many columns, to row `row`.
  fileprivate func setRow(_ row: Int, to source: Matrix, row other: Int) {
    for vector in 0..<vectors { self[row, vector] = source[other, vector] }
  }
}

/// A set of examples cut into chunks in the file's order, once for all epochs.
final class ChunkedExamples<Scalar: LaneScalar> {
  let rows: ExampleRows<Scalar>
  /// No chunk has examples of two batches of this size.
  let batchSize: Int
  /// The examples that a chunk has at most.
  let capacity: Int
  private let chunks: [Chunk<Scalar>]
  /// Whether all chunks share the memory of `inputs`, filled whenever one is asked for.
  private let areInputsShared: Bool
  /// Whether inputs are read as columns: not by a first layer whose weights are by input.
  let needsColumns: Bool
  private let arena: Arena<Scalar>

  /// A set of more bytes than this does not stay in the cache beside a copy of it with the examples
  /// as columns: making the columns anew is quicker (W3 in double precision ×1.3) and takes half the
  /// memory.
  private static var largestCopy: Int { 1 << 22 }

  var count: Int { chunks.count }

  /// The chunk at `index`, until the next one is asked for.
  @inline(__always)
  subscript(index: Int) -> Chunk<Scalar> { chunk(index, on: nil) }

  /// The same, its columns made by the threads of `shared` if there are any.
  @inline(__always)
  func chunk(_ index: Int, on shared: SharedWork<Scalar>?) -> Chunk<Scalar> {
    let chunk = chunks[index]
    if areInputsShared {
      chunk.inputs.set(chunk.inputsByExample, count: chunk.count, on: shared)
    }
    return chunk
  }

  /// Examples in the largest chunk.
  var largestChunk: Int { min(batchSize, capacity, rows.count) }

  /// Chunks in a full batch.
  let chunksPerBatch: Int

  /// The chunk that example `example` is in, its place there, and how many the chunk has.
  func place(of example: Int) -> (chunk: Int, offset: Int, count: Int) {
    let within = example % batchSize
    let chunk = example / batchSize * chunksPerBatch + within / capacity
    return (chunk, within % capacity, chunks[chunk].count)
  }

  /// - Parameters:
  ///   - batchSize: all examples are one batch if there is none.
  ///   - capacity: no more than the network's buffers have.
  init(
    _ rows: ExampleRows<Scalar>, batchSize: Int? = nil, capacity: Int = Chunk<Scalar>.capacity,
    needsColumns: Bool = true
  ) {
    self.needsColumns = needsColumns
    let batchSize = batchSize ?? max(1, rows.count)
    let arena = Arena<Scalar>()
    var chunks: [Chunk<Scalar>] = []
    let features = rows.inputs.columns
    let isLarge = rows.count * features * MemoryLayout<Scalar>.size > Self.largestCopy
    areInputsShared = isLarge && needsColumns
    let shared = ExampleColumns(
      features: features, capacity: areInputsShared ? capacity : 0, in: arena)
    for batch in stride(from: 0, to: rows.count, by: batchSize) {
      let end = min(batch + batchSize, rows.count)
      for start in stride(from: batch, to: end, by: capacity) {
        let range = start..<min(start + capacity, end)
        var inputs = shared
        if needsColumns && !isLarge {
          inputs = ExampleColumns(features: features, capacity: range.count, in: arena)
          inputs.set(
            rows.inputs.slice(from: start, rows: range.count), count: range.count)
        }
        let targets = arena.matrix(rows: rows.targets.columns, columns: range.count)
        targets.setTransposed(rows.targets, range, columns: targets.rows)
        chunks.append(
          Chunk(
            count: range.count, inputs: inputs,
            inputsByExample: rows.inputs.slice(from: start, rows: range.count),
            rare: rows.rare(range), targets: targets))
      }
    }
    self.rows = rows
    self.batchSize = batchSize
    self.capacity = capacity
    chunksPerBatch = (batchSize + capacity - 1) / capacity
    self.chunks = chunks
    self.arena = arena
  }
}
