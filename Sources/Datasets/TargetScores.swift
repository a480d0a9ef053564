package import NeuralNetworks

/// How good a network is at each target column: of numbers in the column's own units, of 0/1 columns the share
/// that is right.
package struct TargetScores: Equatable, Sendable {
  /// What is said of one column.
  package enum Score: Equatable, Sendable {
    /// √(Σ(a − y)²/n) and Σ|a − y|/n, in the units of y, and 1 − Σ(a − y)²/Σ(y − ȳ)².
    case numbers(rmse: Double, mae: Double, r2: Double)
    /// The share of rows whose a is on y's side of ½.
    case label(accuracy: Double)
  }

  /// The columns in their order, by name.
  package var columns: [(name: String, score: Score)]
  /// The share of rows of which all labels are right; `nil` of numbers.
  package var exactMatch: Double?

  package static func == (a: TargetScores, b: TargetScores) -> Bool {
    a.exactMatch == b.exactMatch && a.columns.elementsEqual(b.columns) { $0 == $1 }
  }
}

extension PreparedData {
  /// The scores of what a network computes for `examples`, which are these data's; `nil` where the accuracy says it
  /// all: of classes, and of a single 0/1 column.
  ///
  /// - Parameter outputs: `[count × outputs]`, row by row, scaled as the targets are; computed where there is
  ///   something to say of them.
  package func scores(
    of outputs: @autoclosure () -> [Double], on examples: Examples
  ) -> TargetScores? {
    let (width, rows) = (examples.outputs, examples.count)
    guard dataset.kind != .classes, dataset.kind != .binary || width > 1 else { return nil }
    let outputs = outputs()
    guard outputs.count == rows * width else { return nil }
    switch dataset.kind {
    case .classes: return nil
    case .binary:
      let isRight = outputs.indices.map { (outputs[$0] >= 0.5) == (examples.targets[$0] >= 0.5) }
      let columns = (0..<width).map { column in
        let right = stride(from: column, to: isRight.count, by: width).count { isRight[$0] }
        return TargetScores.Score.label(accuracy: Double(right) / Double(rows))
      }
      let exact = (0..<rows).count { row in
        isRight[row * width..<(row + 1) * width].allSatisfy(\.self)
      }
      return TargetScores(
        columns: Array(zip(dataset.targets, columns)), exactMatch: Double(exact) / Double(rows))
    case .nonNegative, .signed:
      let scores = (0..<width).map { numbers(outputs, examples.targets, $0, width) }
      return TargetScores(columns: Array(zip(dataset.targets, scores)))
    }
  }

  /// In the units of the column: a factor of the scaled errors.
  private func numbers(
    _ outputs: [Double], _ targets: [Double], _ column: Int, _ width: Int
  ) -> TargetScores.Score {
    let places = stride(from: column, to: outputs.count, by: width)
    let count = Double(outputs.count / width)
    let mean = places.reduce(0) { $0 + targets[$1] } / count
    var (squares, distances, spread) = (0.0, 0.0, 0.0)
    for place in places {
      let error = outputs[place] - targets[place]
      squares += error * error
      distances += abs(error)
      spread += (targets[place] - mean) * (targets[place] - mean)
    }
    let unit = abs(1 / targetScaling.factors[column])
    return .numbers(
      rmse: (squares / count).squareRoot() * unit, mae: distances / count * unit,
      r2: spread > 0 ? 1 - squares / spread : squares == 0 ? 1 : 0)
  }
}
