/// The range of a column's values.
public struct ColumnSummary: Equatable, Sendable {
  public var name: String
  public var least: Double
  public var mean: Double
  public var greatest: Double
}

extension Dataset {
  /// The range of every feature, unscaled.
  public var featureSummaries: [ColumnSummary] {
    Self.summaries(features, inputs)
  }

  /// The range of every target; none if the targets are classes.
  public var targetSummaries: [ColumnSummary] {
    classes.isEmpty ? Self.summaries(targets, outputs) : []
  }

  /// How many rows are of each class; 0 and 1 are the classes of a binary target.
  public var classCounts: [(name: String, count: Int)] {
    switch kind {
    case .classes:
      classes.enumerated().map { index, name in
        let column = stride(from: index, to: outputs.count, by: outputWidth)
        return (name, column.count { outputs[$0] == 1 })
      }
    case .binary: [("0", outputs.count { $0 == 0 }), ("1", outputs.count { $0 == 1 })]
    case .nonNegative, .signed: []
    }
  }

  private static func summaries(_ names: [String], _ values: [Double]) -> [ColumnSummary] {
    names.enumerated().map { index, name in
      let column = stride(from: index, to: values.count, by: names.count).lazy.map { values[$0] }
      let mean = column.reduce(0) { $0 + $1 / Double(values.count / names.count) }
      return ColumnSummary(
        name: name, least: column.min() ?? .nan, mean: mean, greatest: column.max() ?? .nan)
    }
  }
}
