/// Random numbers that depend on a seed and a stream's number alone, and are the same on every
/// machine: xoshiro256** (Blackman & Vigna 2018), its state filled by SplitMix64.
///
/// Streams of one seed are independent of one another, so that what one part of a program draws
/// (a layer's weights, an epoch's order) does not shift what another part gets.
public struct RandomStream: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Stream `stream` of `seed`, from its beginning.
  public init(seed: UInt64, stream: UInt64) {
    var seeds = SplitMix64(state: seed)
    var mixer = SplitMix64(state: seeds.next() ^ SplitMix64.mixed(stream))
    state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  /// The next 64 bits of xoshiro256**.
  public mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = (product << 7 | product >> 57) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3 << 45 | state.3 >> 19
    return result
  }

  /// A number in [0, 1), a multiple of 2⁻⁵³.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A number of mean 0 and standard deviation 1: the normal quantile of one draw, so that it
  /// grows with the `uniform()` that the same draw would have given.
  public mutating func normal() -> Double {
    normalQuantile((Double(next() >> 12) + 0.5) * 0x1p-52)
  }

  /// The numbers 0 ..< n in a random order, each order equally likely (Fisher & Yates).
  public mutating func permutation(of n: Int) -> [Int] {
    var order = Array(0..<n)
    shuffle(&order)
    return order
  }

  /// Puts `order` in a random order, in place.
  mutating func shuffle(_ order: inout [Int]) {
    guard order.count > 1 else { return }
    for last in stride(from: order.count - 1, through: 1, by: -1) {
      order.swapAt(last, below(last + 1))
    }
  }

  /// A whole number in 0 ..< n, each equally likely (Lemire 2019, by rejection).
  private mutating func below(_ n: Int) -> Int {
    let bound = UInt64(n)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }
}

/// Steele, Lea & Flood 2014: turns any seed, however regular, into well-mixed bits.
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Self.mixed(state)
  }

  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
