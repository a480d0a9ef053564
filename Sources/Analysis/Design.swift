package import NeuralNetworks

/// The features of a set of examples as the columns of a regression: each brought to mean 0 and
/// standard deviation 1, so that no unit of measurement costs digits. A bias takes up the means.
///
/// `wᵀx + b` of the features is `vᵀu + c` of the columns u = (x − mean) / deviation.
package struct Design: Sendable {
  let examples: Int
  /// `[features]` columns of `[examples]`; a feature that is always the same is a column of zeros.
  let columns: [Column]
  let means: [Double]
  /// Never 0: 1 for a feature that is always the same.
  let deviations: [Double]

  /// - Parameter rows: which examples; `nil` is all of them.
  package init(_ examples: Examples, rows: [Int]? = nil) {
    let rows = rows ?? Array(0..<examples.count)
    var columns: [Column] = []
    var means: [Double] = []
    var deviations: [Double] = []
    for feature in 0..<examples.features {
      var column = Column(rows.map { examples.inputs[$0 * examples.features + feature] })
      let mean = column.centre()
      let deviation = (column.dot(column) / Double(max(1, rows.count))).squareRoot()
      // What is left of a constant after its mean is taken off is rounding, no feature.
      let isConstant = !(deviation > 1e-13 * abs(mean))
      for index in column.lanes.indices {
        column.lanes[index] = isConstant ? .zero : column.lanes[index] / deviation
      }
      columns.append(column)
      means.append(mean)
      deviations.append(isConstant ? 1 : deviation)
    }
    self.examples = rows.count
    self.columns = columns
    self.means = means
    self.deviations = deviations
  }

  /// The weights and the bias on the features themselves, from those on the columns.
  func unscaled(_ weights: [Double], bias: Double) -> (weights: [Double], bias: Double) {
    let unscaled = zip(weights, deviations).map { $0 / $1 }
    return (unscaled, bias - zip(unscaled, means).reduce(0) { $0 + $1.0 * $1.1 })
  }
}
