package import Datasets

/// What a network reads and computes: `x′ = (x − offset) · factor` of each feature goes in, and
/// `a / factor + offset` of each output is in the units of its target.
package struct WeightsColumns: Equatable, Codable, Sendable {
  /// A column and how it was scaled.
  package struct Column: Equatable, Codable, Sendable {
    /// Of the table; of classes the class.
    package var name: String
    /// In the column's units.
    package var offset: Double
    /// In 1 / its units.
    package var factor: Double
  }

  /// The network's inputs, in their order.
  package var features: [Column]
  /// Its outputs, in their order.
  package var targets: [Column]

  /// Of a network that was trained on `data`.
  package init(_ data: PreparedData) {
    func columns(_ names: [String], _ scaling: FittedScaling) -> [Column] {
      names.enumerated().map { place, name in
        Column(name: name, offset: scaling.offsets[place], factor: scaling.factors[place])
      }
    }
    let dataset = data.dataset
    features = columns(dataset.features, data.scaling)
    targets = columns(
      dataset.classes.isEmpty ? dataset.targets : dataset.classes, data.targetScaling)
  }
}
