package import NeuralNetworks

/// Measures a slice of the cost point by point, coarse first: 9 points a side, then 17, 33 and 65,
/// each grid holding the points of the one before.
package struct CostSurvey {
  let plane: ParameterPlane
  let window: SliceWindow
  /// The network that the slice goes through.
  package let weights: [LayerParameters]
  private let here: SlicePoint
  private var costs: [Double]
  private var steepness: [Double]
  private var isMeasured: [Bool]
  /// Steps of the finest grid from one point of the grid at hand to the next.
  private var stride = (finest - 1) / (coarsest - 1)
  /// The next point of the grid at hand, counted row by row.
  private var next = 0
  /// How many points have been measured.
  package private(set) var count = 0
  /// The finest grid that is whole; `nil` before the first.
  package private(set) var map: CostMap?

  static let coarsest = 9
  /// Points along each side of the last grid.
  package static let finest = 65

  /// A survey of `plane` over `window`; weights that the axes do not vary are those of `weights`.
  package init(
    _ plane: ParameterPlane, over window: SliceWindow, through weights: [LayerParameters]
  ) {
    self.plane = plane
    self.window = window
    self.weights = weights
    here = plane.point(of: weights)
    let points = Self.finest * Self.finest
    costs = Array(repeating: .nan, count: points)
    steepness = costs
    isMeasured = Array(repeating: false, count: points)
  }

  /// Whether the finest grid is measured.
  package var isComplete: Bool { map?.side == Self.finest }

  /// Measures one more point.
  package mutating func advance(with probe: CostProbe) {
    guard !isComplete else { return }
    let side = (Self.finest - 1) / stride + 1
    while next < side * side {
      let place = next / side * stride * Self.finest + next % side * stride
      next += 1
      guard !isMeasured[place] else { continue }
      measure(place, with: probe)
      break
    }
    guard next == side * side else { return }
    map = grid(side)
    stride /= 2
    next = 0
  }

  private mutating func measure(_ place: Int, with probe: CostProbe) {
    let there = window.point(
      column: place % Self.finest, row: place / Self.finest, side: Self.finest)
    let moved = plane.weights(weights, at: here, movedTo: there)
    costs[place] = probe.cost(at: moved)
    steepness[place] = plane.steepness(probe.gradient(at: moved))
    isMeasured[place] = true
    count += 1
  }

  private func grid(_ side: Int) -> CostMap {
    let places = (0..<side * side).map {
      $0 / side * stride * Self.finest + $0 % side * stride
    }
    return CostMap(
      side: side, costs: places.map { costs[$0] }, steepness: places.map { steepness[$0] })
  }

  /// Whether a survey through `other` would measure the same: all that the plane leaves alone is
  /// equal.
  package func covers(_ other: [LayerParameters]) -> Bool {
    guard other.hasShapes(of: weights) else { return false }
    let moved = plane.weights(other, at: plane.point(of: other), movedTo: here)
    let distance = moved.adding(weights, times: -1).norm
    return distance <= 1e-12 * max(1, weights.norm)
  }
}
