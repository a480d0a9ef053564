import NeuralNetworks

extension DatasetReportPhrase {
  var english: String {
    switch self {
    case .name: "name"
    case .rows: "rows"
    case .features: "features"
    case .target: "target"
    case .output: "output"
    case .loss: "loss"
    case .title: "what a row is"
    case .ownFile:
      "Your own: --dataset FILE.csv, with a header row; the last column is the target, or --target"
        + " names another."
    case .classes(let count): "\(count) classes"
    case .kind(.binary): "0 or 1"
    case .kind(.classes): "classes"
    case .kind(.nonNegative): "never negative"
    case .kind(.signed): "both signs"
    case .heading(let rows, let features, let targets, let kind):
      "\(rows) rows, \(features) feature\(features == 1 ? "" : "s"), target \(targets): \(kind)"
    case .pixels(let first, let last, let width, let height):
      "\(first) to \(last), \(width) x \(height) pixels"
    case .column: "column"
    case .least: "least"
    case .mean: "mean"
    case .greatest: "greatest"
    case .toStartFrom(let options): "to start from: \(options)"
    case .provenance(let source, let licence, let citation):
      """
      source    \(source)
      licence   \(licence)
      citation  \(citation)
      """
    case .firstRow: "row 1"
    case .scale(let target, let least, let greatest):
      "0 to 9: \(target) from \(least) to \(greatest)"
    }
  }
}
