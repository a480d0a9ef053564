/// e to the power of x ≤ 0 in parts, from which eˣ and eˣ − 1 come without loss.
///
/// `scale` is 2ⁿ⁺ʳ, n = round(x / ln 2), where 2ʳ is 1 / `Scalar.lowering`, and `fraction` is
/// e^(x − n ln 2) − 1. A number below the least normal one has few digits, and what is multiplied with it
/// no more: products are formed with `raised`, 2ʳ eˣ, and brought down by one last `Scalar.lowering`.
struct Decay<Scalar: LaneScalar> {
  /// x, but not below `Scalar.leastExponent`, where eˣ and x eˣ are both 0.
  let x: Lanes<Scalar>
  private let scale: Lanes<Scalar>
  private let fraction: Lanes<Scalar>

  @inline(__always)
  init(_ x: Lanes<Scalar>) {
    let least = Lanes<Scalar>.all(Scalar.leastExponent)
    self.x = Scalar.choose(least, isGreaterThan: x, least, else: x)
    (scale, fraction) = Scalar.exponentialParts(self.x)
  }

  /// 2ʳ eˣ
  var raised: Lanes<Scalar> {
    @inline(__always) get { scale.addingProduct(scale, fraction) }
  }

  /// eˣ
  var value: Lanes<Scalar> {
    @inline(__always) get { raised * Scalar.lowering }
  }

  /// eˣ + `addend`, where the two may cancel: exact to the last place of `fraction`, not of eˣ.
  @inline(__always)
  func adding(_ addend: Lanes<Scalar>) -> Lanes<Scalar> {
    let power = scale * Scalar.lowering
    return (addend + power).addingProduct(power, fraction)
  }
}

extension LaneScalar {
  /// eˣ of x ≤ 0, as far down as there are numbers.
  @inline(__always)
  static func exponential(_ x: Lanes<Self>) -> Lanes<Self> { Decay<Self>(x).value }
}

// n = round(x / ln 2) comes from adding a constant so large that the sum has no fraction bits. Its low
// bits are then n and the exponent that 2ʳ is written with, and shifting them to the exponent's place makes
// 2ⁿ⁺ʳ. Rounding and converting by the standard library go lane by lane, about 10 times slower (measured).
// The polynomials are evaluated in pairs of terms (Estrin), so that fewer steps wait for one another.

extension Float: LaneScalar {
  static var leastExponent: Float { -112 }
  static var lowering: Float { 0x1p-64 }

  /// Chebyshev fit of (eʳ − 1 − r) / r² on |r| ≤ ½ ln 2, error below 7e-8.
  @inline(__always)
  static func exponentialParts(_ x: Vector) -> (scale: Vector, fraction: Vector) {
    let shift = Vector.all(0x1.8p23 + 127 + 64)
    let shifted = shift.addingProduct(x, .all(1.4426950408889634))
    let n = shifted - shift
    var r = x.addingProduct(n, .all(-0.693145752))
    r = r.addingProduct(n, .all(-1.42860677e-6))
    let s = r * r
    let low = Vector.all(0.5).addingProduct(.all(0.1666657699), r)
    let high = Vector.all(0.04166655462).addingProduct(.all(0.008363179053), r)
    let q = low.addingProduct(high.addingProduct(.all(0.001392618359), s), s)
    let bits = shifted.reinterpreted(as: Bits.self)
    let scale = (bits &<< 23).reinterpreted(as: Vector.self)
    return (scale, r.addingProduct(s, q))
  }
}

extension Double: LaneScalar {
  static var leastExponent: Double { -760 }
  static var lowering: Double { 0x1p-128 }

  /// Chebyshev fit of (eʳ − 1 − r) / r² on |r| ≤ ½ ln 2, error below 2e-16.
  @inline(__always)
  static func exponentialParts(
    _ x: Vector
  ) -> (scale: Vector, fraction: Vector) {
    let shift = Vector.all(0x1.8p52 + 1023 + 128)
    let shifted = shift.addingProduct(x, .all(1.4426950408889634))
    let n = shifted - shift
    var r = x.addingProduct(n, .all(-6.93147180369123816490e-01))
    r = r.addingProduct(n, .all(-1.90821492927058770002e-10))
    let s = r * r
    let t = s * s
    var q = Vector.all(0.500000000000000102).addingProduct(.all(0.166666666666666675), r)
    q = q.addingProduct(
      Vector.all(4.16666666666241279e-2).addingProduct(.all(8.33333333333006183e-3), r), s)
    var high = Vector.all(1.38888889172137169e-3)
      .addingProduct(.all(1.98412698630536169e-4), r)
    high = high.addingProduct(
      Vector.all(2.48015212959543751e-5).addingProduct(.all(2.75572684599970648e-6), r), s)
    high = high.addingProduct(
      Vector.all(2.76200884454097482e-7).addingProduct(.all(2.51003854955103191e-8), r), t)
    q = q.addingProduct(high, t)
    let bits = shifted.reinterpreted(as: Bits.self)
    let scale = (bits &<< 52).reinterpreted(as: Vector.self)
    return (scale, r.addingProduct(s, q))
  }
}
