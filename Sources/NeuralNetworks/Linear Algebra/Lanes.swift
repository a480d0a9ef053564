/// Eight numbers side by side: eight examples of one unit, or eight weights of one row.
typealias Lanes<Scalar: SIMDScalar> = SIMD8<Scalar>

/// The examples (or weights) in one vector.
let laneCount = 8

/// The vectors that `count` numbers fill, the last one perhaps in part.
func vectorCount(_ count: Int) -> Int {
  (count + laneCount - 1) / laneCount
}

/// A scalar the engine computes in: `Float` or `Double`.
///
/// What differs between the two (polynomials, bit patterns) is here; all else is generic code that
/// the compiler specialises for each.
protocol LaneScalar: BinaryFloatingPoint, SIMDScalar, Codable, Sendable {
  /// eˣ − 1 as `scale · fraction + (scale − 1)`, where scale = 2ⁿ, n = round(x / ln 2), and fraction
  /// is e^(x − n ln 2) − 1. x between `leastExponent` and `greatestExponent`.
  static func exponentialParts(_ x: Lanes<Self>) -> (scale: Lanes<Self>, fraction: Lanes<Self>)
  /// The least x whose eˣ is a normal number.
  static var leastExponent: Self { get }
  /// The greatest x whose 2ⁿ is finite.
  static var greatestExponent: Self { get }
  /// ln x of normal numbers x > 0.
  static func naturalLogarithm(_ x: Lanes<Self>) -> Lanes<Self>
  /// e^(x²) erfc(x), x ≥ 0.
  static func scaledComplementaryErrorFunction(_ x: Lanes<Self>) -> Lanes<Self>
}

extension SIMD8 where Scalar: LaneScalar {
  /// The sum of the lanes, always in the same order: halves added until one number is left.
  @inline(__always)
  var total: Scalar {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }

  /// All lanes the same.
  @inline(__always)
  static func all(_ value: Scalar) -> Self { Self(repeating: value) }
}
