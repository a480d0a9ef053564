/// J and its steepness on a square grid of points over a window of a slice.
package struct CostMap: Equatable, Sendable {
  /// Points in a row and in a column.
  package let side: Int
  /// J, row by row from the lowest y, each from the lowest x: `[side × side]`.
  package let costs: [Double]
  /// |∇J| at the same points.
  package let steepness: [Double]

  /// Both arrays are `[side × side]`, row by row; anything else stops the program.
  package init(side: Int, costs: [Double], steepness: [Double]) {
    precondition(
      side > 1 && costs.count == side * side && steepness.count == side * side,
      "a map of \(side) points a side has \(side * side) values, not \(costs.count)")
    self.side = side
    self.costs = costs
    self.steepness = steepness
  }

  /// Below this |∇J| a place is called flat.
  package static let flat = 0.01

  /// The share of the window where |∇J| < `limit`, 0 … 1. A point at the edge stands for half the
  /// area of one inside.
  package func share(flatterThan limit: Double = CostMap.flat) -> Double {
    var (flat, all) = (0.0, 0.0)
    for row in 0..<side {
      for column in 0..<side {
        let area = width(row) * width(column)
        all += area
        if steepness[row * side + column] < limit { flat += area }
      }
    }
    return flat / all
  }

  private func width(_ place: Int) -> Double {
    place == 0 || place == side - 1 ? 0.5 : 1
  }
}
