/// Eight numbers side by side: eight examples of one unit, or eight weights of one row.
typealias Lanes<Scalar: SIMDScalar> = SIMD8<Scalar>

/// The examples (or weights) in one vector.
let laneCount = 8

/// The vectors that `count` numbers fill, the last one perhaps in part.
@inline(__always)
func vectorCount(_ count: Int) -> Int {
  (count &+ (laneCount - 1)) >> 3
}

/// The vectors from one row of a matrix to the next: odd where there are more than two. At a distance
/// that is a power of two, all rows would compete for the same few lines of the cache.
func rowStep(_ columns: Int) -> Int {
  let vectors = vectorCount(columns)
  return vectors <= 2 ? vectors : vectors | 1
}

/// A scalar the engine computes in: `Float` or `Double`.
///
/// What differs between the two (polynomials, bit patterns) is here; all else is generic code that
/// the compiler specialises for each.
protocol LaneScalar: BinaryFloatingPoint, SIMDScalar, Codable, Sendable {
  /// Lane by lane `x > y ? a : b`. Here, since comparing and choosing in generic code goes lane by lane:
  /// a network of sigmoids trained at a ninth of the speed (measured).
  static func choose(
    _ x: Lanes<Self>, isGreaterThan y: Lanes<Self>, _ a: Lanes<Self>, else b: Lanes<Self>
  ) -> Lanes<Self>
  /// The magnitudes of `x` with the signs of `signs`, lane by lane.
  static func withSign(of signs: Lanes<Self>, _ x: Lanes<Self>) -> Lanes<Self>
  /// The parts of a `Decay`; x between `leastExponent` and 0.
  static func exponentialParts(_ x: Lanes<Self>) -> (scale: Lanes<Self>, fraction: Lanes<Self>)
  /// Below it eˣ and x eˣ are 0.
  static var leastExponent: Self { get }
  /// What brings the scale of `exponentialParts` down to 2ⁿ.
  static var lowering: Self { get }
  /// ln x of normal numbers x > 0.
  static func naturalLogarithm(_ x: Lanes<Self>) -> Lanes<Self>
  /// What fits one register of 256 bits: sums are kept in these, of which there are 16.
  associatedtype Register: SIMD where Register.Scalar == Self
  /// `sum` + `a` ⊙ `b`, the upper half added to the lower one where a register is half a vector.
  static func adding(_ a: Lanes<Self>, _ b: Lanes<Self>, to sum: Register) -> Register
  /// `a`, its upper half added to the lower one where a register is half a vector.
  static func folded(_ a: Lanes<Self>) -> Register
  /// Rows become columns.
  static func transposed(_ block: Block<Self>) -> Block<Self>
  /// The sum of each of eight registers, side by side.
  static func sums(_ registers: InlineArray<8, Register>) -> Lanes<Self>
  /// e^(s²/2) Φ(−s), s from 0 to 40.
  static func scaledNormalTail(_ s: Lanes<Self>) -> Lanes<Self>
  /// The one z at which swish is level, as a number and what it lacks.
  static var levelOfSwish: (z: Self, rest: Self) { get }
  /// The one s at which gelu is level, z = −s, as a number and what it lacks.
  static var levelOfGELU: (s: Self, rest: Self) { get }
  /// `e^(s²/2) Φ(−s) − s / √(2π)` over d = s − `levelOfGELU`, |d| ≤ 0.3.
  static func geluBend(_ d: Lanes<Self>) -> Lanes<Self>
}

extension SIMD8 where Scalar: LaneScalar {
  /// The sum of the lanes, always in the same order: halves added until one number is left.
  @inline(__always)
  var total: Scalar {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }

  /// `self`, but `other` where it is below 0. NaN stays NaN, here and below: a run that diverges must
  /// not hide behind a comparison.
  @inline(__always)
  func whereNegative(_ other: Self) -> Self {
    Scalar.choose(.zero, isGreaterThan: self, other, else: self)
  }

  /// |self|
  @inline(__always)
  var magnitude: Self { Scalar.withSign(of: .zero, self) }

  /// No less than `least`, no more than `greatest`.
  @inline(__always)
  func clamped(to least: Scalar, _ greatest: Scalar) -> Self {
    let (low, high) = (Self.all(least), Self.all(greatest))
    let raised = Scalar.choose(low, isGreaterThan: self, low, else: self)
    return Scalar.choose(raised, isGreaterThan: high, high, else: raised)
  }

  /// All lanes the same.
  @inline(__always)
  static func all(_ value: Scalar) -> Self { Self(repeating: value) }
}

extension Float {
  @inline(__always)
  static func withSign(of signs: SIMD8<Float>, _ x: SIMD8<Float>) -> SIMD8<Float> {
    let sign: UInt32 = 0x8000_0000
    let bits = x.reinterpreted(as: SIMD8<UInt32>.self) & ~sign
    let signBits = signs.reinterpreted(as: SIMD8<UInt32>.self) & sign
    return (bits | signBits).reinterpreted(as: SIMD8<Float>.self)
  }

  @inline(__always)
  static func choose(
    _ x: SIMD8<Float>, isGreaterThan y: SIMD8<Float>, _ a: SIMD8<Float>, else b: SIMD8<Float>
  ) -> SIMD8<Float> {
    b.replacing(with: a, where: x .> y)
  }
}

extension Double {
  @inline(__always)
  static func withSign(of signs: SIMD8<Double>, _ x: SIMD8<Double>) -> SIMD8<Double> {
    let sign: UInt64 = 0x8000_0000_0000_0000
    let bits = x.reinterpreted(as: SIMD8<UInt64>.self) & ~sign
    let signBits = signs.reinterpreted(as: SIMD8<UInt64>.self) & sign
    return (bits | signBits).reinterpreted(as: SIMD8<Double>.self)
  }

  @inline(__always)
  static func choose(
    _ x: SIMD8<Double>, isGreaterThan y: SIMD8<Double>, _ a: SIMD8<Double>, else b: SIMD8<Double>
  ) -> SIMD8<Double> {
    b.replacing(with: a, where: x .> y)
  }
}
