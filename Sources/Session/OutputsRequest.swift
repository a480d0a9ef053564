package import TerminalUI

/// How much of what the network computes the panel has room for: no more is computed.
package struct OutputsRequest: Equatable, Sendable {
  /// What the panel shows.
  package var mode: OutputsMode
  /// Points across and down of the large map; of a curve, points along it and 1.
  package var map = Size(columns: 0, rows: 0)
  /// The unit of the selected layer that the large map is of; `nil`: the outputs.
  package var unit: Int?
  /// Points across and down of each unit's own map.
  package var tile = Size(columns: 0, rows: 0)
  /// The units of the selected layer whose maps are seen.
  package var units = 0..<0
  /// The pictures that are seen, in the order of their losses, the worst 0.
  package var pictures = 0..<0

  package init(_ mode: OutputsMode) {
    self.mode = mode
  }
}
