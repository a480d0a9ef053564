package import Setups

/// How the panel of what the network computes is looked at.
package struct OutputsView: Equatable, Sendable {
  /// One of the ways to show it. Which there are depends on the data.
  package enum Mode: String, CaseIterable, Sendable {
    /// The output over the plane of the two features, and each unit's own map under it.
    case plane
    /// The selected unit's map in the large.
    case unit
    /// The output over the one feature, with the kinks of the first layer's units.
    case curve
    /// Pictures with label, prediction and loss, worst first.
    case examples
    /// Each first-layer unit's weights as a picture.
    case weights
    /// Predicted against actual.
    case predicted
    /// Predicted − actual, over the actual.
    case residuals
    /// How many of each class were taken for which.
    case confusion
    /// How the outputs are spread for each label.
    case spread
    /// What values the selected layer's units take.
    case units
  }

  /// Counts the presses of the key; what is shown is `mode(for:)`.
  package var modeNumber = 0
  /// What a lesson asks for, until the key is pressed; it shows where the data have it.
  var asked: Mode?
  /// The unit of the selected layer that is looked at.
  package var unit = 0
  /// The page of pictures.
  package var page = 0
  /// The output that is looked at, of several.
  package var output = 0

  package init() {}

  /// What there is to see of such data.
  package static func modes(for data: DataSummary) -> [Mode] {
    let general: [Mode] =
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

  package func mode(for data: DataSummary) -> Mode {
    let modes = Self.modes(for: data)
    if let asked, modes.contains(asked) { return asked }
    return modes[modeNumber % modes.count]
  }
}
