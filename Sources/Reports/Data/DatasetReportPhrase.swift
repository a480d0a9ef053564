import Localization
import NeuralNetworks

/// What `plateau datasets` says besides names and numbers.
indirect enum DatasetReportPhrase: Phrase {
  // The table's head
  case name, rows, features, target, output, loss, title
  case ownFile
  /// What a target is: so many classes, or numbers of a kind.
  case classes(Int)
  case kind(TargetKind)
  case heading(rows: String, features: Int, targets: String, kind: DatasetReportPhrase)
  case pixels(first: String, last: String, width: Int, height: Int)
  // The columns' head
  case column, least, mean, greatest
  case toStartFrom(options: String)
  case provenance(source: Message, licence: Message, citation: Message)
  // The plot
  case firstRow
  case scale(target: String, least: String, greatest: String)
}

extension DatasetReportPhrase {
  var message: Message {
    switch self {
    case .name: "name"
    case .rows: say("rows", context: "column")
    case .features: "features"
    case .target: say("target", context: "column")
    case .output: "output"
    case .loss: "loss"
    case .title: "what a row is"
    case .ownFile:
      """
      Your own: --dataset FILE.csv; the last column is the target, or choose another with --target.
      """
    case .classes(let count): say("{count} classes", count: count)
    case .kind(.binary): "0 or 1"
    case .kind(.classes): "classes"
    case .kind(.nonNegative): "never negative"
    case .kind(.signed): "both signs"
    case .heading(let rows, let features, let targets, let kind):
      say(
        "{rows} rows, {features}, target {targets}: {kind}",
        rows: rows, features: say("{count} feature", or: "{count} features", count: features),
        targets: targets, kind: kind)
    case .pixels(let first, let last, let width, let height):
      say(
        "{first} to {last}, {width} x {height} pixels",
        first: first, last: last, width: width, height: height)
    case .column: "column"
    case .least: "least"
    case .mean: "mean"
    case .greatest: "greatest"
    case .toStartFrom(let options): say("to start from: {options}", options: options)
    case .provenance(let source, let licence, let citation):
      say(
        """
        source    {source}
        licence   {licence}
        citation  {citation}
        """, source: source, licence: licence, citation: citation)
    case .firstRow: "row 1"
    case .scale(let target, let least, let greatest):
      say(
        "0 to 9: {target} from {least} to {greatest}",
        target: target, least: least, greatest: greatest)
    }
  }
}
