/// A column of numbers in lanes of eight, padded with zeros: sums over the examples are what reference
/// solutions spend their time on.
struct Column: Equatable, Sendable {
  /// How many numbers there are, the padding not counted.
  let count: Int
  var lanes: [SIMD8<Double>]

  init(_ values: some Collection<Double>) {
    count = values.count
    lanes = []
    lanes.reserveCapacity((values.count + 7) / 8)
    var lane = SIMD8<Double>.zero
    for (index, value) in values.enumerated() {
      lane[index % 8] = value
      guard index % 8 == 7 else { continue }
      lanes.append(lane)
      lane = .zero
    }
    if values.count % 8 > 0 { lanes.append(lane) }
  }

  /// `value`, `count` times.
  init(repeating value: Double, count: Int) {
    self.init(repeatElement(value, count: count))
  }

  subscript(index: Int) -> Double {
    get { lanes[index / 8][index % 8] }
    set { lanes[index / 8][index % 8] = newValue }
  }

  /// Σ aᵢ bᵢ. O(count)
  func dot(_ other: Column) -> Double {
    var (even, odd) = (SIMD8<Double>.zero, SIMD8<Double>.zero)
    let pairs = lanes.count / 2
    for pair in 0..<pairs {
      even += lanes[2 * pair] * other.lanes[2 * pair]
      odd += lanes[2 * pair + 1] * other.lanes[2 * pair + 1]
    }
    if lanes.count % 2 == 1 { even += lanes[2 * pairs] * other.lanes[2 * pairs] }
    return (even + odd).sum()
  }

  /// a ← a + factor · b. O(count)
  mutating func add(_ factor: Double, times other: Column) {
    for index in lanes.indices { lanes[index] += factor * other.lanes[index] }
  }

  /// aᵢ bᵢ, number by number.
  func times(_ other: Column) -> Column {
    var product = self
    for index in lanes.indices { product.lanes[index] *= other.lanes[index] }
    return product
  }

  /// Takes the mean off, and then what is left of it, so that a large offset costs no digits.
  ///
  /// - Returns: the mean.
  mutating func centre() -> Double {
    guard count > 0 else { return 0 }
    var mean = 0.0
    for _ in 0..<2 {
      let part = lanes.reduce(.zero, +).sum() / Double(count)
      for index in lanes.indices { lanes[index] -= part }
      for index in count..<8 * lanes.count { self[index] = 0 }
      mean += part
    }
    return mean
  }
}
