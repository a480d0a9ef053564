/// Does the parts of a task, several at once where it can: calls `work` with every number below
/// `parts`, in any order and on any thread, and returns when all calls have returned.
public typealias PartsPerformer = (_ parts: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void

/// Large products, and many examples that become columns, in parts that threads can do at the same time.
///
/// A part is some units with what follows from their product, some rows of a gradient, some of the examples, or a
/// slab of a first layer: however many threads there are, and with none, the bits are the same.
final class SharedWork<Scalar: LaneScalar> {
  fileprivate enum Task {
    case product(TiledProduct<Scalar>, parts: Int)
    case forward(LayerPass<Scalar>, parts: Int)
    case backward(BackwardPass<Scalar>, parts: Int)
    case columns(ExampleColumns<Scalar>, of: Matrix<Scalar>, count: Int)
    case gathering(ChunkBuffer<Scalar>, ExampleRows<Scalar>, Range<Int>, order: [Int])
    case input(InputPass<Scalar>)
    case inputGradient(InputGradient<Scalar>)
  }

  private let threads: Int
  private let perform: PartsPerformer
  private let current: Current<Scalar>
  /// Made once, so that a step allocates nothing.
  private let work: @Sendable (Int) -> Void

  /// A smaller product is done before another thread has heard of it: on one core it takes 10 µs.
  private static var leastMultiplications: Int { 1 << 19 }
  /// Fewer numbers are copied before another thread has heard of it.
  private static var leastNumbers: Int { 1 << 15 }

  init(threads: Int, _ perform: @escaping PartsPerformer) {
    let current = Current<Scalar>()
    self.threads = threads
    self.perform = perform
    self.current = current
    work = { part in flushingSubnormals { current.task?.perform(part) } }
  }

  /// Whether a network has a layer whose products are worth more than one thread, in chunks of so many
  /// examples.
  static func isWorthwhile(for architecture: Architecture, chunk: Int) -> Bool {
    architecture.layers.indices.contains {
      accepts(
        rows: architecture.layers[$0].units,
        multiplications: architecture.layers[$0].units * architecture.inputs(ofLayer: $0) * chunk)
    }
  }

  private static func accepts(rows: Int, multiplications: Int) -> Bool {
    rows >= 64 && multiplications >= leastMultiplications
  }

  /// Computes `product`, if its parts are worth a thread each.
  func compute(_ product: TiledProduct<Scalar>) -> Bool {
    perform(inPartsOf: product) { .product(product, parts: $0) }
  }

  /// Computes a layer, if its units are worth several threads.
  func compute(_ pass: LayerPass<Scalar>) -> Bool {
    perform(inPartsOf: pass.product) { .forward(pass, parts: $0) }
  }

  /// Goes down to a layer, if its units are worth several threads.
  func compute(_ pass: BackwardPass<Scalar>) -> Bool {
    perform(inPartsOf: pass.product) { .backward(pass, parts: $0) }
  }

  private func perform(
    inPartsOf product: TiledProduct<Scalar>, _ task: (_ parts: Int) -> Task
  ) -> Bool {
    guard let parts = parts(of: product) else { return false }
    perform(task(parts), parts)
    return true
  }

  /// How many parts a product is worth, if more than one. Two for a thread, since another program may slow a core
  /// down; no more, since a part reads all of Q, and copies it where its rows are far apart: eight instead of four
  /// cost W6 5 % on one core and 3 % on two.
  private func parts(of product: TiledProduct<Scalar>) -> Int? {
    let multiplications = product.rows * product.depth * product.vectors * Scalar.laneCount
    guard Self.accepts(rows: product.rows, multiplications: multiplications) else { return nil }
    let most = multiplications < 1 << 22 ? 2 : multiplications < 1 << 24 ? 4 : 8
    return min(most, max(2, 2 * threads), Scalar.vectorCount(product.rows))
  }

  /// The rows of a part: whole vectors of them but the last ones, so that no two parts write to one.
  fileprivate static func rows(ofPart part: Int, of parts: Int, _ rows: Int) -> Range<Int> {
    let vectors = Scalar.vectorCount(rows)
    func row(_ part: Int) -> Int { min(rows, vectors * part / parts * Scalar.laneCount) }
    return row(part)..<row(part + 1)
  }

  /// Computes a first layer by its slabs, if they are worth a thread each.
  func compute(_ pass: InputPass<Scalar>) -> Bool {
    guard Self.accepts(pass.layer) else { return false }
    perform(.input(pass), pass.layer.weights.count)
    return true
  }

  /// Computes the gradient of a first layer by its slabs, if they are worth a thread each.
  func compute(_ gradient: InputGradient<Scalar>) -> Bool {
    guard Self.accepts(gradient.layer) else { return false }
    perform(.inputGradient(gradient), gradient.weights.count)
    return true
  }

  private static func accepts(_ layer: InputLayer<Scalar>) -> Bool {
    layer.weights.count > 1 && layer.multiplications >= leastMultiplications
  }

  /// Makes columns of the first `count` rows of `source`, if they are worth it.
  func set(_ columns: ExampleColumns<Scalar>, _ source: Matrix<Scalar>, count: Int) -> Bool {
    let groups = columns.groups(of: count)
    guard groups > 1, count * source.columns >= Self.leastNumbers else { return false }
    perform(.columns(columns, of: source, count: count), groups)
    return true
  }

  /// Gathers inputs, if they are worth it.
  func gather(
    into buffer: ChunkBuffer<Scalar>, _ rows: ExampleRows<Scalar>, _ range: Range<Int>,
    order: [Int]
  ) -> Bool {
    let groups = buffer.inputs.groups(of: range.count)
    guard groups > 1, range.count * rows.inputs.columns >= Self.leastNumbers else { return false }
    perform(.gathering(buffer, rows, range, order: order), groups)
    return true
  }

  private func perform(_ task: Task, _ parts: Int) {
    current.task = task
    perform(parts, work)
  }
}

/// The task whose parts are being done: written before the threads are told, and not changed until all
/// have done.
private final class Current<Scalar: LaneScalar>: @unchecked Sendable {
  var task: SharedWork<Scalar>.Task?
}

extension SharedWork.Task {
  func perform(_ part: Int) {
    switch self {
    case .input(let pass):
      pass.compute(part, apart: true)
    case .inputGradient(let gradient):
      gradient.compute(part)
    case .product(let product, let parts):
      product.part(SharedWork.rows(ofPart: part, of: parts, product.rows)).computeAlone()
    case .forward(let pass, let parts):
      pass.compute(SharedWork.rows(ofPart: part, of: parts, pass.product.rows))
    case .backward(let pass, let parts):
      pass.compute(SharedWork.rows(ofPart: part, of: parts, pass.product.rows))
    case .columns(let columns, let source, let count):
      columns.set(group: part, source, count: count)
    case .gathering(let buffer, let rows, let range, let order):
      buffer.gather(group: part, rows, range, order: order)
    }
  }
}
