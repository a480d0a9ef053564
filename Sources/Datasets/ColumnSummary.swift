import NeuralNetworks

/// The range of a column's values.
package struct ColumnSummary: Equatable, Sendable {
  /// The column's name.
  package var name: String
  /// Its least value.
  package var least: Double
  /// The mean of its values.
  package var mean: Double
  /// Its greatest value.
  package var greatest: Double

  package init(name: String, least: Double, mean: Double, greatest: Double) {
    self.name = name
    self.least = least
    self.mean = mean
    self.greatest = greatest
  }
}

extension Dataset {
  /// The range of every feature, unscaled.
  package var featureSummaries: [ColumnSummary] {
    Self.summaries(features, inputs)
  }

  /// The range of every target; none if the targets are classes.
  package var targetSummaries: [ColumnSummary] {
    classes.isEmpty ? Self.summaries(targets, outputs) : []
  }

  /// How many rows are of each class; 0 and 1 are the classes of a binary target. Of several 0/1 targets, how many
  /// rows have each label.
  package var classCounts: [(name: String, count: Int)] {
    switch kind {
    case .classes:
      classes.enumerated().map { index, name in
        let column = stride(from: index, to: outputs.count, by: outputWidth)
        return (name, column.count { outputs[$0] == 1 })
      }
    case .binary where targets.count > 1:
      targets.enumerated().map { index, name in
        let column = stride(from: index, to: outputs.count, by: outputWidth)
        return (name, column.count { outputs[$0] == 1 })
      }
    case .binary: [("0", outputs.count { $0 == 0 }), ("1", outputs.count { $0 == 1 })]
    case .nonNegative, .signed: []
    }
  }

  /// One pass over all rows, in the order they lie in memory.
  private static func summaries(_ names: [String], _ values: [Double]) -> [ColumnSummary] {
    var summaries = names.map {
      ColumnSummary(name: $0, least: .infinity, mean: 0, greatest: -.infinity)
    }
    var column = 0
    for value in values {
      summaries[column].least = min(summaries[column].least, value)
      summaries[column].greatest = max(summaries[column].greatest, value)
      summaries[column].mean += value
      column = column + 1 == names.count ? 0 : column + 1
    }
    let rows = Double(values.count / names.count)
    for column in summaries.indices {
      summaries[column].mean /= rows
      // The sum of numbers near the largest is none; that of their shares is.
      guard !summaries[column].mean.isFinite else { continue }
      let own = stride(from: column, to: values.count, by: names.count)
      summaries[column].mean = own.reduce(0) { $0 + values[$1] / rows }
    }
    return summaries
  }
}
