package import Localization

/// What is said of a table's columns.
package enum ColumnPhrase: Phrase {
  case values(Int, names: String)
  // Their heads
  case column, type, range, mean, missing, histogram
  case correlation(target: String)
  // What a column is for
  case target, leftOut
  /// What the letters in front of correlations mean.
  case measures
}

extension ColumnPhrase {
  package var message: Message {
    switch self {
    case .values(let count, let names):
      say("{count} value: {names}", or: "{count} values: {names}", count: count, names: names)
    case .column: "column"
    case .type: "type"
    case .range: "range"
    case .mean: "mean"
    case .missing: "missing"
    case .histogram: "histogram"
    case .correlation(let target): say("with {target}", target: target)
    case .target: say("target", context: "column")
    case .leftOut: "left out"
    case .measures:
      """
      with the target: r is Pearson's correlation; η (eta), of numbers and categories, is the root of the \
      share of the variance between the categories; V is Cramér's, of two columns of categories
      """
    }
  }
}
