import Localization
import NeuralNetworks

/// What `plateau datasets` says besides names and numbers.
enum DatasetReportPhrase: Phrase {
  // The table's head
  case name, rows, features, target, output, loss, title
  case ownFile
  /// What a target is: so many classes, or numbers of a kind.
  case classes(Int)
  case kind(TargetKind)
  case heading(rows: String, features: Int, targets: String, kind: String)
  case pixels(first: String, last: String, width: Int, height: Int)
  // The columns' head
  case column, least, mean, greatest
  case toStartFrom(options: String)
  case provenance(source: String, licence: String, citation: String)
  // The plot
  case firstRow
  case scale(target: String, least: String, greatest: String)
}
