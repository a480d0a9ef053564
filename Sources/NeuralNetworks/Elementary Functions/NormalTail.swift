// e^(s²/2) Φ(−s) falls smoothly from ½ like 1/s: times s + K it is a polynomial in
// t = (s − K) / (s + K), which maps 0 … ∞ to −1 … 1 (Schonfelder 1978, for erfc). t is found as
// 2 s / (s + K) − 1, which is exact near 0. The coefficients are Chebyshev fits for s up to 40, made for
// this file; so are those of `geluBend`, and the two levels were found in 80 digits.

extension Float {
  /// K = 4, error below 3e-8.
  @inline(__always)
  static func scaledNormalTail(_ s: Vector) -> Vector {
    let twofold = Vector.all(2) / (s + 4)
    let t = Vector.all(-1).addingProduct(twofold, s)
    var p = Vector.all(-0.00016076276857)
    p = Vector.all(0.00012768286857).addingProduct(p, t)
    p = Vector.all(0.0015706828906).addingProduct(p, t)
    p = Vector.all(-0.0034733096848).addingProduct(p, t)
    p = Vector.all(-0.0075167549054).addingProduct(p, t)
    p = Vector.all(0.060393795198).addingProduct(p, t)
    p = Vector.all(-0.18652562654).addingProduct(p, t)
    p = Vector.all(0.38713780634).addingProduct(p, t)
    p = Vector.all(-0.60789647327).addingProduct(p, t)
    p = Vector.all(0.75528512121).addingProduct(p, t)
    return p * twofold * 0.5
  }

  static var levelOfSwish: (z: Float, rest: Float) { (-1.27846455574, 1.29792826502e-8) }
  static var levelOfGELU: (s: Float, rest: Float) { (0.751791536808, -1.21144494586e-8) }

  /// Error below 3e-8.
  @inline(__always)
  static func geluBend(_ d: Vector) -> Vector {
    var p = Vector.all(0.0017610766748)
    p = Vector.all(-0.0052391800135).addingProduct(p, d)
    p = Vector.all(0.014312897822).addingProduct(p, d)
    p = Vector.all(-0.036579052645).addingProduct(p, d)
    p = Vector.all(0.08475637345).addingProduct(p, d)
    p = Vector.all(-0.57240618793).addingProduct(p, d)
    return p * d
  }
}

extension Double {
  /// K = 5.25, error below 7e-17.
  @inline(__always)
  static func scaledNormalTail(_ s: Vector) -> Vector {
    let twofold = Vector.all(2) / (s + 5.25)
    let t = Vector.all(-1).addingProduct(twofold, s)
    var p = Vector.all(-2.4093845920115178533e-10)
    p = Vector.all(5.3830411707012014582e-9).addingProduct(p, t)
    p = Vector.all(1.7436362752372846202e-8).addingProduct(p, t)
    p = Vector.all(-4.0599051270367752388e-8).addingProduct(p, t)
    p = Vector.all(-1.5224833047518717634e-7).addingProduct(p, t)
    p = Vector.all(3.0314026140469044545e-7).addingProduct(p, t)
    p = Vector.all(9.4503473198739982329e-7).addingProduct(p, t)
    p = Vector.all(-2.7741819622287683973e-6).addingProduct(p, t)
    p = Vector.all(-4.3328858721611494687e-6).addingProduct(p, t)
    p = Vector.all(0.000026719325269878398008).addingProduct(p, t)
    p = Vector.all(-6.9895115218921644433e-6).addingProduct(p, t)
    p = Vector.all(-0.00021609596291620277405).addingProduct(p, t)
    p = Vector.all(0.00059406849509152358301).addingProduct(p, t)
    p = Vector.all(0.00033492264630810444961).addingProduct(p, t)
    p = Vector.all(-0.0076621882359604129075).addingProduct(p, t)
    p = Vector.all(0.032094106115734875729).addingProduct(p, t)
    p = Vector.all(-0.088946638434979553201).addingProduct(p, t)
    p = Vector.all(0.19169593125027269595).addingProduct(p, t)
    p = Vector.all(-0.34115021928796046678).addingProduct(p, t)
    p = Vector.all(0.51641163917000527251).addingProduct(p, t)
    p = Vector.all(-0.67585336988038397479).addingProduct(p, t)
    p = Vector.all(0.77162642395327519396).addingProduct(p, t)
    return p * twofold * 0.5
  }

  static var levelOfSwish: (z: Double, rest: Double) {
    (-1.2784645427610736856, -1.094699418309343743e-16)
  }
  static var levelOfGELU: (s: Double, rest: Double) {
    (0.75179152469356447241, -1.4956759177009883273e-17)
  }

  /// Error below 1e-16.
  @inline(__always)
  static func geluBend(_ d: Vector) -> Vector {
    var p = Vector.all(8.820050323081283539e-7)
    p = Vector.all(-3.4789439791035955116e-6).addingProduct(p, d)
    p = Vector.all(0.000012989154576005690836).addingProduct(p, d)
    p = Vector.all(-0.000047390370725366266663).addingProduct(p, d)
    p = Vector.all(0.00016553770888620672558).addingProduct(p, d)
    p = Vector.all(-0.00055101644550644275737).addingProduct(p, d)
    p = Vector.all(0.0017385504334491207597).addingProduct(p, d)
    p = Vector.all(-0.0051641406671776740135).addingProduct(p, d)
    p = Vector.all(0.014313659799263791258).addingProduct(p, d)
    p = Vector.all(-0.036581591489424741871).addingProduct(p, d)
    p = Vector.all(0.084756369638530584515).addingProduct(p, d)
    p = Vector.all(-0.57240617522761451859).addingProduct(p, d)
    return p * d
  }
}
