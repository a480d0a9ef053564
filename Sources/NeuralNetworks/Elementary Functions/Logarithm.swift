extension LaneScalar {
  /// ln(1 + x) for x > −1, exact near 0 too: the rounding error of 1 + x is put right.
  @inline(__always)
  static func logarithmOfOnePlus(_ x: Lanes<Self>) -> Lanes<Self> {
    let sum = x + 1
    let lost = x - (sum - 1)
    return naturalLogarithm(sum).addingProduct(lost, Lanes<Self>.all(1) / sum)
  }
}

// x = 2ᵏ (1 + f) with 1 + f in [√½, √2), s = f / (2 + f): ln(1 + f) = f − f²/2 + s (f²/2 + R(s²)), as
// in `naturalLogarithm(_: Double)`, which says where the coefficients come from. k becomes a number
// by being added to the bits of a large constant.

extension Float {
  @inline(__always)
  static func naturalLogarithm(_ x: Vector) -> Vector {
    let bits = x.reinterpreted(as: Bits.self)
    let exponent = (bits &- 0x3f35_04f3) &>> 23
    let k = (exponent &+ 0x4b40_0000).reinterpreted(as: Vector.self) - 0x1.8p23
    let f = (bits &- (exponent &<< 23)).reinterpreted(as: Vector.self) - 1
    let s = f / (f + 2)
    let z = s * s
    var r = Vector.all(0.24279078841)
    r = Vector.all(0.28498786688).addingProduct(r, z)
    r = Vector.all(0.40000972152).addingProduct(r, z)
    r = Vector.all(0.66666662693).addingProduct(r, z)
    let half = f * f * 0.5
    let low = (s * (half + r * z)).addingProduct(k, .all(9.0580006145e-6))
    return (f - (half - low)).addingProduct(k, .all(0.69313812256))
  }
}

extension Double {
  @inline(__always)
  static func naturalLogarithm(_ x: Vector) -> Vector {
    let bits = x.reinterpreted(as: Bits.self)
    let exponent = (bits &- 0x3fe6_a09e_667f_3bcd) &>> 52
    let k =
      (exponent &+ 0x4338_0000_0000_0000).reinterpreted(as: Vector.self) - 0x1.8p52
    let f = (bits &- (exponent &<< 52)).reinterpreted(as: Vector.self) - 1
    let s = f / (f + 2)
    let z = s * s
    var r = Vector.all(1.479819860511658591e-01)
    r = Vector.all(1.531383769920937332e-01).addingProduct(r, z)
    r = Vector.all(1.818357216161805012e-01).addingProduct(r, z)
    r = Vector.all(2.222219843214978396e-01).addingProduct(r, z)
    r = Vector.all(2.857142874366239149e-01).addingProduct(r, z)
    r = Vector.all(3.999999999940941908e-01).addingProduct(r, z)
    r = Vector.all(6.666666666666735130e-01).addingProduct(r, z)
    let half = f * f * 0.5
    let low = (s * (half + r * z)).addingProduct(k, .all(1.90821492927058770002e-10))
    return (f - (half - low)).addingProduct(k, .all(6.93147180369123816490e-01))
  }
}
