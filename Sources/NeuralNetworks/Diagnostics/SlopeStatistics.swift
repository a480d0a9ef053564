/// What is counted of one layer's slopes g′(z).
struct SlopeStatistics {
  /// Pairs of a unit and an example.
  private var count = 0.0
  private var sum = 0.0
  private var flat = 0.0
  private var isAlive: [Bool]

  /// An example is on a flat part of a unit's activation where |g′(z)| is below this.
  private static let flatSlope = 0.05

  init(units: Int) {
    isAlive = Array(repeating: false, count: units)
  }

  var mean: Double { count > 0 ? sum / count : 0 }
  var flatShare: Double { count > 0 ? flat / count : 0 }
  var deadUnits: Int { isAlive.count { !$0 } }

  /// Takes in the first `count` examples of `slopes`, `[units × examples]`.
  mutating func add<Scalar>(_ slopes: Matrix<Scalar>, count: Int) {
    let whole = count / Scalar.laneCount
    let threshold = Lanes<Scalar>.all(Scalar(Self.flatSlope))
    for unit in isAlive.indices {
      var (sums, sizes, flats) = (Lanes<Scalar>.zero, Lanes<Scalar>.zero, Lanes<Scalar>.zero)
      for vector in 0..<whole {
        let slope = slopes[unit, vector]
        let size = slope.magnitude
        sums += slope
        sizes += size
        flats += Scalar.choose(threshold, isGreaterThan: size, .all(1), else: .zero)
      }
      var (sum, size, flat) = (Double(sums.total), sizes.total, Double(flats.total))
      for example in whole * Scalar.laneCount..<count {
        let slope = slopes.value(unit, example)
        sum += Double(slope)
        size += slope.magnitude
        if slope.magnitude < threshold[0] { flat += 1 }
      }
      self.sum += sum
      self.flat += flat
      // NaN is not 0: a unit that has run away is not dead.
      if size != 0 { isAlive[unit] = true }
    }
    self.count += Double(count * isAlive.count)
  }

  /// Adds `share` of what was counted in `earlier`. A unit is alive if it was in either.
  mutating func add(_ share: Double, of earlier: SlopeStatistics) {
    count += share * earlier.count
    sum += share * earlier.sum
    flat += share * earlier.flat
    for unit in isAlive.indices where earlier.isAlive[unit] { isAlive[unit] = true }
  }
}
