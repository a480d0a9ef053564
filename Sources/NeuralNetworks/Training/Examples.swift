/// A set of examples to train or evaluate on: features x and targets y, already scaled.
///
/// Row by row: example `i`'s features are `inputs[i·features ..< (i+1)·features]`. A class target is
/// one-hot over `outputs` columns.
public struct Examples: Equatable, Sendable {
  /// The number of examples.
  public let count: Int
  /// The numbers that an example is described by.
  public let features: Int
  /// The numbers to predict for each example.
  public let outputs: Int
  /// What the targets are: it decides what *accuracy* means.
  public let kind: TargetKind
  /// `[count × features]`
  public let inputs: [Double]
  /// `[count × outputs]`
  public let targets: [Double]
  /// How many examples have a number other than 0, feature by feature.
  let nonzeroCounts: [Int]

  /// Inputs and targets are row by row, in the shapes below; anything else stops the program.
  public init(
    features: Int, outputs: Int, kind: TargetKind, inputs: [Double], targets: [Double]
  ) {
    precondition(features > 0 && outputs > 0, "examples have at least one feature and one output")
    precondition(
      inputs.count / features == targets.count / outputs
        && inputs.count.isMultiple(of: features) && targets.count.isMultiple(of: outputs),
      "\(inputs.count) input values of \(features) features do not match \(targets.count) target "
        + "values of \(outputs) outputs")
    self.count = inputs.count / features
    self.features = features
    self.outputs = outputs
    self.kind = kind
    self.inputs = inputs
    self.targets = targets
    var counts = Array(repeating: 0, count: features)
    for first in stride(from: 0, to: inputs.count, by: features) {
      for feature in 0..<features where inputs[first + feature] != 0 { counts[feature] += 1 }
    }
    nonzeroCounts = counts
  }
}
