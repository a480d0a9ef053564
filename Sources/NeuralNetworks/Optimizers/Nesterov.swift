/// `m = 0.9 m + g`, `w −= α (g + 0.9 m)`: PyTorch's form of Sutskever et al. 2013.
struct Nesterov<Scalar: LaneScalar>: UpdateRule {
  static var moments: Int { 1 }
  let rate: Scalar

  @inline(__always)
  func remember(_ g: Lanes<Scalar>, _ m: inout Lanes<Scalar>, _ s: inout Lanes<Scalar>) {
    m = g.addingProduct(m, .all(0.9))
  }

  @inline(__always)
  func step(_ g: Lanes<Scalar>, _ m: Lanes<Scalar>, _ s: Lanes<Scalar>) -> Lanes<Scalar> {
    g.addingProduct(m, .all(0.9)) * rate
  }
}
