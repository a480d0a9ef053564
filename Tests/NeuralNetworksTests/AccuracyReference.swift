#if arch(x86_64)
  import Foundation
  import NeuralNetworks

  /// Activations in 64 bits of precision, 11 more than `Double` has, each in a form that loses none of
  /// them: there is no difference of numbers that are nearly alike.
  enum AccuracyReference {
    /// g(z) and g′(z).
    static func values(_ activation: Activation, _ z: Float80) -> (value: Float80, slope: Float80) {
      let e = exp(-abs(z))
      let share = 1 / (1 + e)
      switch activation {
      case .linear, .softmax: return (z, 1)
      case .relu: return z > 0 ? (z, 1) : (0, 0)
      case .leakyReLU: return z > 0 ? (z, 1) : (z / 100, 1 / 100)
      case .sigmoid: return (z > 0 ? share : e * share, e * share * share)
      case .tanh:
        let square = exp(-2 * abs(z))
        return (tanh(z), 4 * square / ((1 + square) * (1 + square)))
      case .elu: return z > 0 ? (z, 1) : (expm1(z), exp(z))
      case .softplus: return (max(0, z) + log1p(e), z > 0 ? share : e * share)
      case .swish: return swish(z, e, share)
      case .gelu: return gelu(z)
      case .mish: return mish(z, e)
      }
    }

    /// Where swish is level, found in 80 digits, as a `Double` and what it lacks.
    private static let levelOfSwish: (z: Double, rest: Float80) = (
      -1.2784645427610736856, -1.094699418309343743e-16
    )

    /// 1 + z₀ + e^z₀ is 0, so 1 + z + eᶻ is d + c (e^d − 1), d = z − z₀ and c = −(1 + z₀) > 0: of one sign.
    private static func swish(
      _ z: Float80, _ e: Float80, _ share: Float80
    ) -> (value: Float80, slope: Float80) {
      guard z < 0 else { return (z * share, share * share * (1 + e + z * e)) }
      let d = (z - Float80(levelOfSwish.z)) - levelOfSwish.rest
      let c = -(1 + Float80(levelOfSwish.z) + levelOfSwish.rest)
      return (z * e * share, e * share * share * (d + c * expm1(d)))
    }

    // MARK: Mish

    /// Where mish is level, found in 60 digits.
    private static let levelOfMish: (z: Double, rest: Float80) = (
      -1.1924312145154952, -4.848482984803104555e-17
    )

    /// tanh(ln(1 + eᶻ)) = ((1 + eᶻ)² − 1) / ((1 + eᶻ)² + 1), by e^−|z|.
    private static func mish(_ z: Float80, _ e: Float80) -> (value: Float80, slope: Float80) {
      if z > 0 {
        let s = 1 + 2 * e + 2 * e * e
        return (z * (1 + 2 * e) / s, ((1 + 2 * e) * s + 4 * z * e * e * (1 + e)) / (s * s))
      }
      let s = 2 + 2 * e + e * e
      return (z * e * (2 + e) / s, 4 * e * mishBend(z, e) / (s * s))
    }

    /// 1 + z + (3/2 + z) eᶻ + e²ᶻ + e³ᶻ / 4; near its zero z₀ by d = z − z₀ and p = e^d − 1, where with
    /// c = e^z₀ it is (1 + c) d + c p (3/2 + z + 2c + ¾c² + (c + ¾c²) p + c² p² / 4): two terms of one sign.
    private static func mishBend(_ z: Float80, _ e: Float80) -> Float80 {
      let d = (z - Float80(levelOfMish.z)) - levelOfMish.rest
      guard abs(d) < 0.5 else { return 1 + z + e * (1.5 + z + e * (1 + e / 4)) }
      let (c, p) = (exp(Float80(levelOfMish.z) + levelOfMish.rest), expm1(d))
      let square = c * c
      let inner = 1.5 + z + 2 * c + 0.75 * square + (c + 0.75 * square) * p + square * p * p / 4
      return (1 + c) * d + c * p * inner
    }

    // MARK: GELU

    /// 1 / √(2π)
    private static let k = 1 / (2 * Float80.pi).squareRoot()
    /// Where gelu is level: z = −s.
    private static let levelOfGELU: (s: Double, rest: Float80) = (
      0.75179152469356447241, -1.4956759177009883273e-17
    )

    private static func gelu(_ z: Float80) -> (value: Float80, slope: Float80) {
      let s = abs(z)
      // z is a `Double`: its square has 106 bits.
      let square = s * s
      let lost = (-square).addingProduct(s, s)
      let e = exp(-square / 2) * (1 - lost / 2)
      let w = scaledTail(s)
      let falling = e * bend(s, w)
      return z > 0 ? (z * (1 - e * w), 1 - falling) : (z * e * w, falling)
    }

    /// w = e^(s²/2) Φ(−s): the continued fraction of Mills's ratio in the tail.
    static func scaledTail(_ s: Float80) -> Float80 {
      guard s > 3 else { return exp(s * s / 2) * erfc(s * Float80(0.5).squareRoot()) / 2 }
      guard s < 1e6 else { return k / s }
      return k / stride(from: 60, through: 1, by: -1).reduce(s) { s + Float80($1) / $0 }
    }

    /// w − s k; near its zero its Taylor series there, from w′ = s w − k and w(s₀) = s₀ k.
    private static func bend(_ s: Float80, _ w: Float80) -> Float80 {
      let d = (s - Float80(levelOfGELU.s)) - levelOfGELU.rest
      guard abs(d) < 0.3 else { return w - s * k }
      return derivatives.reversed().reduce(0) { ($0 + $1) * d }
    }

    private static let derivatives: [Float80] = {
      let s = Float80(levelOfGELU.s) + levelOfGELU.rest
      var coefficients = [s * k, s * s * k - k]
      for n in 1..<40 {
        coefficients.append((s * coefficients[n] + coefficients[n - 1]) / Float80(n + 1))
      }
      coefficients[1] -= k
      return Array(coefficients.dropFirst())
    }()
  }
#endif
