/// The places that an example's features, and a first layer's weights for them, are kept in. Features that few
/// examples have, the rare ones, come last: of them only the numbers that are not 0 are kept, and multiplied.
struct FeatureOrder: Equatable {
  /// Where each feature is kept.
  let places: [Int]
  /// So many come before the rare ones: all, or as many as fill vectors.
  let dense: Int

  var hasRareOnes: Bool { dense < places.count }

  /// `count` features as they come, none of them rare.
  init(_ count: Int) {
    places = Array(0..<count)
    dense = count
  }

  /// - Parameters:
  ///   - features: the feature at each place.
  ///   - dense: so many of them are not rare.
  init(_ features: [Int], dense: Int) {
    var places = features
    for (place, feature) in features.enumerated() { places[feature] = place }
    self.places = places
    self.dense = dense
  }
}
