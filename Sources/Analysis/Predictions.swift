/// What the network makes of rows of the data.
package struct Predictions: Equatable, Sendable {
  /// How many training rows there are; the first `trainingCount` predictions are of some of them.
  package var totalCount: Int
  /// How many of the predictions are of rows that train; the others are held out.
  package var trainingCount: Int
  /// Outputs of a row.
  package var width: Int
  /// `[count × width]`, row by row: first training rows, then held-out ones.
  package var outputs: [Double]
  /// `[count × width]`
  package var targets: [Double]
  /// Each row's loss.
  package var losses: [Double]

  package init(
    totalCount: Int, trainingCount: Int, width: Int, outputs: [Double], targets: [Double],
    losses: [Double]
  ) {
    self.totalCount = totalCount
    self.trainingCount = trainingCount
    self.width = width
    self.outputs = outputs
    self.targets = targets
    self.losses = losses
  }

  /// The number of rows that were predicted.
  package var count: Int { losses.count }

  /// What the network computes for row `row`, `[width]`.
  package func outputs(of row: Int) -> ArraySlice<Double> {
    outputs[row * width..<(row + 1) * width]
  }

  /// What it should compute for row `row`, `[width]`.
  package func targets(of row: Int) -> ArraySlice<Double> {
    targets[row * width..<(row + 1) * width]
  }
}
