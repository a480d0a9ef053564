/// `w −= α g`
struct GradientDescent<Scalar: LaneScalar>: UpdateRule {
  static var moments: Int { 0 }
  let rate: Scalar

  @inline(__always)
  func remember(_ g: Lanes<Scalar>, _ m: inout Lanes<Scalar>, _ s: inout Lanes<Scalar>) {}

  @inline(__always)
  func step(_ g: Lanes<Scalar>, _ m: Lanes<Scalar>, _ s: Lanes<Scalar>) -> Lanes<Scalar> {
    g * rate
  }
}
