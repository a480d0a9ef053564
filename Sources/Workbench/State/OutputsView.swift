package import Session
package import Setups

/// How the panel of what the network computes is looked at.
package struct OutputsView: Equatable, Sendable {
  /// Counts the presses of the key; what is shown is `mode(for:)`.
  package var modeNumber = 0
  /// What a lesson asks for, until the key is pressed; it shows where the data have it.
  var asked: OutputsMode?
  /// The unit of the selected layer that is looked at.
  package var unit = 0
  /// The page of pictures.
  package var page = 0
  /// The output that is looked at, of several.
  package var output = 0

  package init() {}

  /// What there is to see of such data.
  package static func modes(for data: DataSummary) -> [OutputsMode] {
    let general: [OutputsMode] =
      switch data.kind {
      case .binary, .classes: [.confusion, .spread, .units]
      case .signed, .nonNegative: [.predicted, .residuals, .units]
      }
    if data.picture != nil { return [.examples, .weights] + general }
    switch data.features.count {
    case 1: return [.curve] + general
    case 2: return [.plane, .unit] + general
    default: return general
    }
  }

  /// The mode that is shown for `data`: the chosen one where the data have it, else their first.
  package func mode(for data: DataSummary) -> OutputsMode {
    let modes = Self.modes(for: data)
    if let asked, modes.contains(asked) { return asked }
    return modes[modeNumber % modes.count]
  }
}
