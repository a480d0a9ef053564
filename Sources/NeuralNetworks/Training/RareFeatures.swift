extension FeatureOrder {
  /// The order in which a first layer of `architecture` is computed soonest for `examples`.
  init<Scalar: LaneScalar>(
    of examples: Examples, for architecture: Architecture, in _: Scalar.Type
  ) {
    let (features, count, counts) = (examples.features, examples.count, examples.nonzeroCounts)
    self.init(features)
    guard features >= Weights<Scalar>.wide, count > 0 else { return }
    let (denseCost, rareCost) = Weights<Scalar>.costs(architecture)
    // Of features that are equally frequent the first stays the first.
    let order = counts.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    var (dense, least, rareInputs) = (features, denseCost(features) * Double(count), 0)
    for place in order.indices.reversed() {
      rareInputs += counts[order[place]]
      guard place.isMultiple(of: Scalar.laneCount) else { continue }
      let cost = denseCost(place) * Double(count) + rareCost * Double(rareInputs)
      if cost < least { (dense, least) = (place, cost) }
    }
    if dense < features { self.init(order, dense: dense) }
  }
}

extension Weights {
  /// What the first layer of an example costs, per unit: so many dense features, and a number of a rare one.
  /// A vector of dense ones is 1.
  ///
  /// Measured with vectors of 8 and of 16 numbers, half of the features rare: they cost the same either way if
  /// 1 of 13 and 1 of 25 examples have each, and 2 of 13 where weights are by input.
  fileprivate static func costs(
    _ architecture: Architecture
  ) -> (dense: (_ features: Int) -> Double, rare: Double) {
    let lanes = Double(Scalar.laneCount)
    if areByInput(architecture, layer: 0) { return ({ Double($0) / lanes }, 6.5 / lanes) }
    // Forwards it takes feature by feature, in the gradient by vectors of them.
    return ({ (Double($0) / lanes + Double(Scalar.vectorCount($0))) / 2 }, 1.6)
  }
}
