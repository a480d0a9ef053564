extension LaneScalar {
  /// eˣ; 0 where it would be below the least normal number, ∞ above `greatestExponent`.
  @inline(__always)
  static func exponential(_ x: Lanes<Self>) -> Lanes<Self> {
    let parts = exponentialParts(x.clamped(to: leastExponent, greatestExponent))
    let value = parts.scale.addingProduct(parts.scale, parts.fraction)
    let bounded = choose(x, isGreaterThan: .all(greatestExponent), .all(.infinity), else: value)
    return choose(.all(leastExponent), isGreaterThan: x, .zero, else: bounded)
  }

  /// eˣ between the least normal number and its reciprocal: half the cost of bounding it rightly, where
  /// 1 is added to it anyway.
  @inline(__always)
  static func boundedExponential(_ x: Lanes<Self>) -> Lanes<Self> {
    let parts = exponentialParts(x.clamped(to: leastExponent, -leastExponent))
    return parts.scale.addingProduct(parts.scale, parts.fraction)
  }

  /// eˣ − 1 for x ≤ 0, exact near 0 too.
  @inline(__always)
  static func exponentialMinusOne(_ x: Lanes<Self>) -> Lanes<Self> {
    let least = Lanes<Self>.all(leastExponent)
    let parts = exponentialParts(choose(least, isGreaterThan: x, least, else: x))
    return (parts.scale - 1).addingProduct(parts.scale, parts.fraction)
  }
}

// n = round(x / ln 2) comes from adding a constant so large that the sum has no fraction bits; its
// low bits are then n, and shifting them to the exponent's place makes 2ⁿ. Rounding and converting
// by the standard library go lane by lane, about 10 times slower (measured). The polynomials are
// evaluated in pairs of terms (Estrin), so that fewer steps wait for one another.

extension Float: LaneScalar {
  static var leastExponent: Float { -87.3365447504 }
  static var greatestExponent: Float { 88.37 }

  /// Chebyshev fit of (eʳ − 1 − r) / r² on |r| ≤ ½ ln 2, error below 7e-8.
  @inline(__always)
  static func exponentialParts(_ x: SIMD8<Float>) -> (scale: SIMD8<Float>, fraction: SIMD8<Float>) {
    let shift = SIMD8<Float>.all(0x1.8p23)
    let shifted = shift.addingProduct(x, .all(1.4426950408889634))
    let n = shifted - shift
    var r = x.addingProduct(n, .all(-0.693145752))
    r = r.addingProduct(n, .all(-1.42860677e-6))
    let s = r * r
    let low = SIMD8<Float>.all(0.5).addingProduct(.all(0.1666657699), r)
    let high = SIMD8<Float>.all(0.04166655462).addingProduct(.all(0.008363179053), r)
    let q = low.addingProduct(high.addingProduct(.all(0.001392618359), s), s)
    let bits = shifted.reinterpreted(as: SIMD8<UInt32>.self)
    let scale = ((bits &+ 127) &<< 23).reinterpreted(as: SIMD8<Float>.self)
    return (scale, r.addingProduct(s, q))
  }
}

extension Double: LaneScalar {
  static var leastExponent: Double { -708.3964185322641 }
  static var greatestExponent: Double { 709.43 }

  /// Chebyshev fit of (eʳ − 1 − r) / r² on |r| ≤ ½ ln 2, error below 2e-16.
  @inline(__always)
  static func exponentialParts(
    _ x: SIMD8<Double>
  ) -> (scale: SIMD8<Double>, fraction: SIMD8<Double>) {
    let shift = SIMD8<Double>.all(0x1.8p52)
    let shifted = shift.addingProduct(x, .all(1.4426950408889634))
    let n = shifted - shift
    var r = x.addingProduct(n, .all(-6.93147180369123816490e-01))
    r = r.addingProduct(n, .all(-1.90821492927058770002e-10))
    let s = r * r
    let t = s * s
    var q = SIMD8<Double>.all(0.500000000000000102).addingProduct(.all(0.166666666666666675), r)
    q = q.addingProduct(
      SIMD8.all(4.16666666666241279e-2).addingProduct(.all(8.33333333333006183e-3), r), s)
    var high = SIMD8<Double>.all(1.38888889172137169e-3)
      .addingProduct(.all(1.98412698630536169e-4), r)
    high = high.addingProduct(
      SIMD8.all(2.48015212959543751e-5).addingProduct(.all(2.75572684599970648e-6), r), s)
    high = high.addingProduct(
      SIMD8.all(2.76200884454097482e-7).addingProduct(.all(2.51003854955103191e-8), r), t)
    q = q.addingProduct(high, t)
    let bits = shifted.reinterpreted(as: SIMD8<UInt64>.self)
    let scale = ((bits &+ 1023) &<< 52).reinterpreted(as: SIMD8<Double>.self)
    return (scale, r.addingProduct(s, q))
  }
}
