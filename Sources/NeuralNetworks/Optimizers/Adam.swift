/// `m = β₁ m + (1 − β₁) g`, `s = β₂ s + (1 − β₂) g²`, `w −= α m̂ / (√ŝ + 1e-8)`: Kingma & Ba 2015,
/// Algorithm 1, where m̂ = m / (1 − β₁ᵗ) and ŝ = s / (1 − β₂ᵗ) at the t-th update.
struct Adam<Scalar: LaneScalar>: UpdateRule {
  static var moments: Int { 2 }
  private let rate: Scalar
  private let scale: Scalar

  init(rate: Double, number: Int) {
    self.rate = Scalar(rate / (1 - power(0.9, number)))
    scale = Scalar(1 / (1 - power(0.999, number)))
  }

  @inline(__always)
  func remember(_ g: Lanes<Scalar>, _ m: inout Lanes<Scalar>, _ s: inout Lanes<Scalar>) {
    // Not 0.999 s + 0.001 g²: in single precision 0.999 is off by 1e-8, a hundred-thousandth of what is
    // left of it to 1, and s would settle that much beside its mean.
    m = m.addingProduct(g - m, .all(0.1))
    s = s.addingProduct(g * g - s, .all(0.001))
  }

  @inline(__always)
  func step(_ g: Lanes<Scalar>, _ m: Lanes<Scalar>, _ s: Lanes<Scalar>) -> Lanes<Scalar> {
    m * rate / (Scalar.squareRoot(s * scale) + 1e-8)
  }
}

/// `base` to a whole power n ≥ 0, by squaring.
private func power(_ base: Double, _ n: Int) -> Double {
  var (result, factor, left) = (1.0, base, n)
  while left > 0 {
    if left & 1 == 1 { result *= factor }
    factor *= factor
    left >>= 1
  }
  return result
}
