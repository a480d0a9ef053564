package import NeuralNetworks

/// The way a network's weights have come, in bounded memory: when it is full, every other place is
/// forgotten and from then on half as many are noted.
package struct WeightPath {
  private var places: [[LayerParameters]] = []
  private var lastStep = -1
  /// One of so many notes is kept.
  private var interval = 1
  private var notes = 0

  /// How often places were forgotten.
  private(set) var thinnings = 0

  package init() {}

  /// Numbers in all places together, and places whatever their size: 8 MB at most.
  private static let mostNumbers = 1_000_000
  private static let mostPlaces = 512

  /// Every place that is kept, from the start on.
  var kept: [[LayerParameters]] { places }

  /// Notes where the weights are after `step` updates. Weights of other shapes begin a new path.
  package mutating func note(_ weights: [LayerParameters], step: Int) {
    if let first = places.first, !first.hasShapes(of: weights) { self = WeightPath() }
    guard step != lastStep else { return }
    lastStep = step
    defer { notes += 1 }
    guard notes % interval == 0 else { return }
    if places.count >= Self.capacity(of: weights) {
      places = places.indices.filter { $0 % 2 == 0 }.map { places[$0] }
      interval *= 2
      thinnings += 1
      guard notes % interval == 0 else { return }
    }
    places.append(weights)
  }

  static func capacity(of weights: [LayerParameters]) -> Int {
    let numbers = weights.reduce(0) { $0 + $1.weights.count + $1.biases.count }
    return min(max(mostNumbers / max(1, numbers), 8), mostPlaces)
  }
}

/// A path as it lies on a plane; what was placed there once is not measured again.
package struct SlicePath {
  private var points: [SlicePoint] = []
  private var thinnings = 0

  package init() {}

  /// The places of `path` on `plane`, which is the same at every call.
  package mutating func points(of path: WeightPath, on plane: ParameterPlane) -> [SlicePoint] {
    if thinnings != path.thinnings || points.count > path.kept.count {
      points = []
      thinnings = path.thinnings
    }
    for place in path.kept.dropFirst(points.count) { points.append(plane.point(of: place)) }
    return points
  }
}
