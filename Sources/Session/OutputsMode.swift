/// One of the ways to show what a network computes. Which there are depends on the data.
package enum OutputsMode: String, CaseIterable, Sendable {
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
