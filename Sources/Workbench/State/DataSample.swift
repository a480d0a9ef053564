/// As much of the data as the screen can show: some examples as they are in the file, and the range
/// of every feature.
public struct DataSample: Equatable, Sendable {
  /// One row, unscaled.
  public struct Example: Equatable, Sendable {
    public var inputs: [Double]
    /// The first target; of classes, the class's place.
    public var output: Double
    public var isHeldOut: Bool

    public init(inputs: [Double], output: Double, isHeldOut: Bool) {
      self.inputs = inputs
      self.output = output
      self.isHeldOut = isHeldOut
    }
  }

  /// What a feature's values are like over the training rows.
  public struct Spread: Equatable, Sendable {
    public var least: Double
    public var mean: Double
    public var greatest: Double
  }

  public var examples: [Example]
  /// Feature by feature.
  public var spreads: [Spread]

  public init(examples: [Example], spreads: [Spread]) {
    self.examples = examples
    self.spreads = spreads
  }
}
