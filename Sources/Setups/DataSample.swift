/// As much of the data as the screen can show: some examples as they are in the file, and the range
/// of every feature.
package struct DataSample: Equatable, Sendable {
  /// One row, unscaled.
  package struct Example: Equatable, Sendable {
    /// Its features.
    package var inputs: [Double]
    /// The first target; of classes, the class's place.
    package var output: Double
    /// Whether it tests rather than trains.
    package var isHeldOut: Bool

    package init(inputs: [Double], output: Double, isHeldOut: Bool) {
      self.inputs = inputs
      self.output = output
      self.isHeldOut = isHeldOut
    }
  }

  /// What a feature's values are like over the training rows.
  package struct Spread: Equatable, Sendable {
    /// The least value.
    package var least: Double
    /// The mean.
    package var mean: Double
    /// The greatest value.
    package var greatest: Double

    package init(least: Double, mean: Double, greatest: Double) {
      self.least = least
      self.mean = mean
      self.greatest = greatest
    }
  }

  /// Rows of the data, held out or not.
  package var examples: [Example]
  /// Feature by feature.
  package var spreads: [Spread]

  package init(examples: [Example], spreads: [Spread]) {
    self.examples = examples
    self.spreads = spreads
  }
}
