public import NeuralNetworks

/// A table to learn from, as it was read or drawn: raw, unscaled, every row.
public struct Dataset: Equatable, Sendable {
  public var name: String
  /// One line that says what the rows are.
  public var title: String
  /// Names of the features; a text column is there once for each of its values, as `column=value`.
  public var features: [String]
  /// Names of the target columns, in the order of the file.
  public var targets: [String]
  /// The classes in sorted order, numbers by value; empty unless `kind` is `.classes`.
  public var classes: [String]
  public var kind: TargetKind
  /// Whether the target is classes even where nobody asks for them: it is text, or a built-in set's own.
  public var isOfClasses: Bool
  /// `[count × features]`, row by row
  public var inputs: [Double]
  /// `[count × outputWidth]`, row by row; classes are one-hot.
  public var outputs: [Double]
  /// How the features are scaled unless the user says otherwise.
  public var ownScaling: OwnScaling
  public var recommended: Recommendation
  /// Where the data come from; `nil` for a file of the user's own.
  public var provenance: Provenance?
  public var isGenerated: Bool

  public init(
    name: String, title: String, features: [String], targets: [String], classes: [String] = [],
    kind: TargetKind, inputs: [Double], outputs: [Double], ownScaling: OwnScaling = .standard,
    recommended: Recommendation, provenance: Provenance? = nil, isGenerated: Bool = false
  ) {
    self.name = name
    self.title = title
    self.features = features
    self.targets = targets
    self.classes = classes
    self.kind = kind
    isOfClasses = classes.contains { Double($0) == nil }
    self.inputs = inputs
    self.outputs = outputs
    self.ownScaling = ownScaling
    self.recommended = recommended
    self.provenance = provenance
    self.isGenerated = isGenerated
  }

  /// How many rows.
  public var count: Int { inputs.count / features.count }

  /// How many outputs a network needs: one for each class, or for each target.
  public var outputWidth: Int { classes.isEmpty ? targets.count : classes.count }

  /// The features of row `row`.
  public func input(_ row: Int) -> ArraySlice<Double> {
    inputs[row * features.count..<(row + 1) * features.count]
  }

  /// The class of row `row`, as an index into `classes`; `nil` if the target is no class.
  public func classIndex(_ row: Int) -> Int? {
    guard kind == .classes else { return nil }
    return (0..<outputWidth).first { outputs[row * outputWidth + $0] == 1 }
  }
}

/// How a set's features are scaled when the scaling is left to the set.
public enum OwnScaling: Equatable, Sendable {
  case none, standard, minmax
  /// x / divisor, the same for every feature: `/16` for pixels of 0 … 16.
  case dividedBy(Double)
}

/// Where built-in data come from.
public struct Provenance: Equatable, Codable, Sendable {
  public var source: String
  public var licence: String
  public var citation: String

  public init(source: String, licence: String, citation: String) {
    self.source = source
    self.licence = licence
    self.citation = citation
  }
}

/// A network and settings that learn a data set well, to start from.
public struct Recommendation: Equatable, Sendable {
  /// Units of each hidden layer.
  public var hiddenUnits: [Int]
  /// Of plain gradient descent over all rows at once.
  public var learningRate: Double
  /// A cost that a good run reaches and a poor one does not, or not soon.
  public var targetCost: Double?
  public var outputActivation: Activation
  public var loss: Loss

  /// The output activation and the loss follow from `kind`.
  public init(
    hiddenUnits: [Int], learningRate: Double, targetCost: Double?, kind: TargetKind
  ) {
    self.hiddenUnits = hiddenUnits
    self.learningRate = learningRate
    self.targetCost = targetCost
    outputActivation = kind.outputActivation
    loss = kind.loss
  }
}
