internal import CProcessor

/// Numbers side by side, as many as one register of the processor holds: examples of one unit, or weights
/// of one row.
///
/// | registers       | single | double |
/// |-----------------|--------|--------|
/// | AVX-512         | 16     | 8      |
/// | AVX2            | 8      | 4      |
/// | NEON, SSE2      | 4      | 2      |
typealias Lanes<Scalar: LaneScalar> = Scalar.Vector

/// A scalar the engine computes in: `Float` or `Double`.
///
/// What differs between the two (polynomials, bit patterns) is here; all else is generic code that
/// the compiler specialises for each.
protocol LaneScalar: BinaryFloatingPoint, SIMDScalar, BitwiseCopyable, Codable, Sendable {
  associatedtype Vector: SIMD where Vector.Scalar == Self
  /// Lane by lane `x > y ? a : b`. Here, since comparing and choosing in generic code goes lane by lane:
  /// a network of sigmoids trained at a ninth of the speed (measured).
  static func choose(
    _ x: Vector, isGreaterThan y: Vector, _ a: Vector, else b: Vector
  ) -> Vector
  /// The magnitudes of `x` with the signs of `signs`, lane by lane.
  static func withSign(of signs: Vector, _ x: Vector) -> Vector
  /// The lanes of `a` and `b` whose number has the bit `distance` clear: those of `a` where they are, those
  /// of `b` beside them.
  static func low(_ a: Vector, _ b: Vector, _ distance: Int) -> Vector
  /// The lanes that have it set: those of `b` where they are, those of `a` beside them.
  static func high(_ a: Vector, _ b: Vector, _ distance: Int) -> Vector
  /// `low` + `high`.
  static func exchangedSum(_ a: Vector, _ b: Vector, _ distance: Int) -> Vector
  /// √a, lane by lane.
  static func squareRoot(_ a: Vector) -> Vector
  /// The parts of a `Decay`; x between `leastExponent` and 0.
  static func exponentialParts(_ x: Vector) -> (scale: Vector, fraction: Vector)
  /// Below it eˣ and x eˣ are 0.
  static var leastExponent: Self { get }
  /// What brings the scale of `exponentialParts` down to 2ⁿ.
  static var lowering: Self { get }
  /// ln x of normal numbers x > 0.
  static func naturalLogarithm(_ x: Vector) -> Vector
  /// e^(s²/2) Φ(−s), s from 0 to 40.
  static func scaledNormalTail(_ s: Vector) -> Vector
  /// The one z at which swish is level, as a number and what it lacks.
  static var levelOfSwish: (z: Self, rest: Self) { get }
  /// The one s at which gelu is level, z = −s, as a number and what it lacks.
  static var levelOfGELU: (s: Self, rest: Self) { get }
  /// `e^(s²/2) Φ(−s) − s / √(2π)` over d = s − `levelOfGELU`, |d| ≤ 0.3.
  static func geluBend(_ d: Vector) -> Vector
}

extension LaneScalar {
  /// The numbers in one vector: a power of two.
  @inline(__always)
  static var laneCount: Int { Vector.scalarCount }

  /// The vectors that `count` numbers fill, the last one perhaps in part.
  @inline(__always)
  static func vectorCount(_ count: Int) -> Int {
    (count &+ (laneCount &- 1)) / laneCount
  }

  /// The vectors from one row of a matrix to the next: odd where there are more than two. At a distance
  /// that is a power of two, all rows would compete for the same few lines of the cache.
  static func rowStep(_ columns: Int) -> Int {
    let vectors = vectorCount(columns)
    return vectors <= 2 ? vectors : vectors | 1
  }
}

extension SIMD where Scalar: LaneScalar, Scalar.Vector == Self {
  /// 0, 1, 2, …
  @inline(__always)
  static var numbered: Self {
    var lanes = Self.zero
    for lane in 0..<scalarCount { lanes[lane] = Scalar(lane) }
    return lanes
  }

  /// The sum of the lanes, always in the same order: halves added until one number is left.
  @inline(__always)
  var total: Scalar {
    var sums = self
    var half = Self.scalarCount / 2
    while half > 0 {
      for lane in 0..<half { sums[lane] += sums[lane + half] }
      half /= 2
    }
    return sums[0]
  }

  /// Whether the processor rounds a product and a sum once. Where it does not, the standard library's
  /// `addingProduct` is a call into libm for each lane, 40 times slower (measured).
  @inline(__always)
  private static var fusesProducts: Bool { FUSES_PRODUCTS == 1 }

  /// `self` + a b, rounded once where the processor can.
  @inline(__always)
  func addingProduct(_ a: Self, _ b: Self) -> Self {
    guard Self.fusesProducts else { return self + a * b }
    var sum = self
    sum.addProduct(a, b)
    return sum
  }

  /// `self`² − `square`, what the square was rounded by: exact without fused products too, by halves of
  /// half the digits (Veltkamp).
  @inline(__always)
  func lost(squaredTo square: Self) -> Self {
    guard !Self.fusesProducts else { return (-square).addingProduct(self, self) }
    let scaled = self * (Scalar(1 << ((Scalar.significandBitCount + 2) / 2)) + 1)
    let high = scaled - (scaled - self)
    let low = self - high
    return (high * high - square) + high * low * 2 + low * low
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

  /// −|self|: `-` would subtract.
  @inline(__always)
  var negativeMagnitude: Self { Scalar.withSign(of: .all(-1), self) }

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
  typealias Vector = float_vector
  /// The bits of a vector.
  typealias Bits = Vector.MaskStorage

  @inline(__always)
  static func withSign(of signs: Vector, _ x: Vector) -> Vector {
    let bits = x.reinterpreted(as: Bits.self) & Int32.max
    let sign = signs.reinterpreted(as: Bits.self) & Int32.min
    return (bits | sign).reinterpreted(as: Vector.self)
  }

  @inline(__always)
  static func low(_ a: Vector, _ b: Vector, _ distance: Int) -> Vector {
    float_low(a, b, distance)
  }

  @inline(__always)
  static func high(_ a: Vector, _ b: Vector, _ distance: Int) -> Vector {
    float_high(a, b, distance)
  }

  @inline(__always)
  static func exchangedSum(_ a: Vector, _ b: Vector, _ distance: Int) -> Vector {
    float_sum(a, b, distance)
  }

  @inline(__always)
  static func squareRoot(_ a: Vector) -> Vector { float_square_root(a) }

  @inline(__always)
  static func choose(
    _ x: Vector, isGreaterThan y: Vector, _ a: Vector, else b: Vector
  ) -> Vector {
    b.replacing(with: a, where: x .> y)
  }
}

extension Double {
  typealias Vector = double_vector
  /// The bits of a vector.
  typealias Bits = Vector.MaskStorage

  @inline(__always)
  static func withSign(of signs: Vector, _ x: Vector) -> Vector {
    let bits = x.reinterpreted(as: Bits.self) & Int64.max
    let sign = signs.reinterpreted(as: Bits.self) & Int64.min
    return (bits | sign).reinterpreted(as: Vector.self)
  }

  @inline(__always)
  static func low(_ a: Vector, _ b: Vector, _ distance: Int) -> Vector {
    double_low(a, b, distance)
  }

  @inline(__always)
  static func high(_ a: Vector, _ b: Vector, _ distance: Int) -> Vector {
    double_high(a, b, distance)
  }

  @inline(__always)
  static func exchangedSum(_ a: Vector, _ b: Vector, _ distance: Int) -> Vector {
    double_sum(a, b, distance)
  }

  @inline(__always)
  static func squareRoot(_ a: Vector) -> Vector { double_square_root(a) }

  @inline(__always)
  static func choose(
    _ x: Vector, isGreaterThan y: Vector, _ a: Vector, else b: Vector
  ) -> Vector {
    b.replacing(with: a, where: x .> y)
  }
}
