/// ln x of a normal number x > 0, to less than 1 ulp.
///
/// The C library picks its logarithm by processor, so that a last bit may differ between two
/// machines; starting weights may not.
///
/// x = 2ᵏ (1 + f) with 1 + f in [√½, √2), s = f / (2 + f), and ln(1 + f) = 2 atanh s as
/// f − f²/2 + s (f²/2 + R(s²)), so that the leading terms stay exact (Tang 1990; the coefficients of
/// R are FreeBSD's msun's).
func naturalLogarithm(_ x: Double) -> Double {
  var k = Double(x.exponent)
  var fraction = x.significand
  if fraction > 0x1.6a09e667f3bcdp0 {
    fraction /= 2
    k += 1
  }
  let f = fraction - 1
  let s = f / (2 + f)
  let z = s * s
  var r = 1.479819860511658591e-01
  r = r * z + 1.531383769920937332e-01
  r = r * z + 1.818357216161805012e-01
  r = r * z + 2.222219843214978396e-01
  r = r * z + 2.857142874366239149e-01
  r = r * z + 3.999999999940941908e-01
  r = r * z + 6.666666666666735130e-01
  r *= z
  let half = 0.5 * f * f
  let low = k * 1.90821492927058770002e-10
  return k * 6.93147180369123816490e-01 - ((half - (s * (half + r) + low)) - f)
}
