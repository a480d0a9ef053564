/// Does the parts of a task, several at once where it can: calls `work` with every number below
/// `parts`, in any order and on any thread, and returns when all calls have returned.
public typealias PartsPerformer = (_ parts: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void

/// Large products, in parts that threads can compute at the same time.
///
/// A part is some rows of the result: however many threads there are, and with none, the bits are the
/// same.
final class SharedProducts<Scalar: LaneScalar> {
  private let perform: PartsPerformer
  private let current: Current<Scalar>
  /// Made once, so that a step allocates nothing.
  private let work: @Sendable (Int) -> Void

  /// More than there are cores in a laptop would gain little: each part reads all of Q.
  private static var parts: Int { 4 }

  /// A smaller product is done before another thread has woken up.
  private static var leastMultiplications: Int { 1 << 22 }

  init(_ perform: @escaping PartsPerformer) {
    let current = Current<Scalar>()
    self.perform = perform
    self.current = current
    work = { part in
      let product = current.product
      flushingSubnormals { product?.part(part, of: Self.parts).computeAlone() }
    }
  }

  /// Whether the parts of `product` are worth a thread each.
  func accepts(_ product: TiledProduct<Scalar>) -> Bool {
    product.rows >= 64
      && product.rows * product.depth * product.vectors * Scalar.laneCount
        >= Self.leastMultiplications
  }

  func compute(_ product: TiledProduct<Scalar>) {
    current.product = product
    perform(Self.parts, work)
  }
}

/// The product whose parts are being computed: written before the threads are told, and not changed
/// until all have done.
private final class Current<Scalar: LaneScalar>: @unchecked Sendable {
  var product: TiledProduct<Scalar>?
}

extension TiledProduct {
  /// Part `index` of `count`: some of the rows.
  fileprivate func part(_ index: Int, of count: Int) -> TiledProduct {
    part(rows * index / count..<rows * (index + 1) / count)
  }
}
