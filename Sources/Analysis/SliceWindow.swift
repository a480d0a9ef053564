import Setups

/// The window of a slice that is shown: a square in the units of its axes.
package struct SliceWindow: Equatable, Sendable {
  /// The point in the middle.
  package let centre: SlicePoint
  /// From the centre to each edge.
  package let reach: Double

  package init(centre: SlicePoint, reach: Double) {
    self.centre = centre
    self.reach = reach
  }

  /// A window around `point` with edges at round numbers: around 0 if that shows the point, so that
  /// positive and negative are seen alike.
  package init(showing point: SlicePoint, reach: Double) {
    func centre(_ value: Double) -> Double {
      guard value.isFinite, abs(value) > reach else { return 0 }
      return (value / reach).rounded() * reach
    }
    self.init(centre: SlicePoint(x: centre(point.x), y: centre(point.y)), reach: reach)
  }

  /// What is seen of the first axis.
  package var x: ClosedRange<Double> { centre.x - reach...centre.x + reach }
  /// What is seen of the second axis.
  package var y: ClosedRange<Double> { centre.y - reach...centre.y + reach }

  /// Whether `point` lies in it; a point that is not a number lies nowhere, and asks for no other
  /// window.
  package func shows(_ point: SlicePoint) -> Bool {
    !point.x.isFinite || !point.y.isFinite || (x.contains(point.x) && y.contains(point.y))
  }

  /// The point of a grid of `side` points a side that covers it, edges included.
  func point(column: Int, row: Int, side: Int) -> SlicePoint {
    func offset(_ place: Int) -> Double { reach * (2 * Double(place) / Double(side - 1) - 1) }
    return SlicePoint(x: centre.x + offset(column), y: centre.y + offset(row))
  }

  /// How far a window reaches, in steps from `standard`: 0.01, 0.02, 0.05, 0.1 … 1000.
  package static func reach(_ steps: Int, from standard: Double) -> Double {
    let ladder = Ladder(
      rungs: (-2...2).flatMap { power in
        [1, 2, 5].map { mantissa in
          power < 0 ? mantissa / tenTo(-power) : mantissa * tenTo(power)
        }
      } + [1_000])
    return ladder.moved(standard, by: steps)
  }

  private static func tenTo(_ power: Int) -> Double {
    (0..<power).reduce(1) { product, _ in product * 10 }
  }
}
