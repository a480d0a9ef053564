/// `m = 0.9 m + 0.1 g²`, `w −= α g / (√m + 1e-8)`: Tieleman & Hinton 2012.
struct RMSProp<Scalar: LaneScalar>: UpdateRule {
  static var moments: Int { 1 }
  let rate: Scalar

  @inline(__always)
  func remember(_ g: Lanes<Scalar>, _ m: inout Lanes<Scalar>, _ s: inout Lanes<Scalar>) {
    m = m.addingProduct(g * g - m, .all(0.1))
  }

  @inline(__always)
  func step(_ g: Lanes<Scalar>, _ m: Lanes<Scalar>, _ s: Lanes<Scalar>) -> Lanes<Scalar> {
    g * rate / (Scalar.squareRoot(m) + 1e-8)
  }
}
