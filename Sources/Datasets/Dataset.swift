package import Localization
package import NeuralNetworks

/// A table to learn from, as it was read or drawn: raw, unscaled, every row.
package struct Dataset: Equatable, Sendable {
  /// What it is called: `digits01`, or a file's name.
  package var name: String
  /// One line that says what the rows are.
  package var title: Message
  /// Names of the features; a text column is there once for each of its values, as `column=value`.
  package var features: [String]
  /// Names of the target columns, in the order of the file.
  package var targets: [String]
  /// The classes in sorted order, numbers by value; empty unless `kind` is `.classes`.
  package var classes: [String]
  /// What the target is: it decides the output's activation and the loss.
  package var kind: TargetKind
  /// Whether the target is classes even where nobody asks for them: it is text, or a built-in set's own.
  package var isOfClasses: Bool
  /// `[count × features]`, row by row
  package var inputs: [Double]
  /// `[count × outputWidth]`, row by row; classes are one-hot.
  package var outputs: [Double]
  /// How the features are scaled unless the user says otherwise.
  package var ownScaling: OwnScaling
  /// A network to begin with.
  package var recommended: Recommendation
  /// Where the data come from; `nil` for a file of the user's own.
  package var provenance: Provenance?
  /// Whether it is drawn by a formula, so that noise and a new draw are possible.
  package var isGenerated: Bool
  /// How its file was read; `nil` if it is not one.
  package var reading: TableReading?

  /// Inputs and outputs are row by row. Where a class has a name that is no number, the target is
  /// classes even where nobody asks for them.
  package init(
    name: String, title: Message, features: [String], targets: [String], classes: [String] = [],
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

  /// Whether it is a file of the user's own.
  package var isOwnFile: Bool { provenance == nil }

  /// How many rows.
  package var count: Int { inputs.count / features.count }

  /// How many outputs a network needs: one for each class, or for each target.
  package var outputWidth: Int { classes.isEmpty ? targets.count : classes.count }

  /// The features of row `row`.
  package func input(_ row: Int) -> ArraySlice<Double> {
    inputs[row * features.count..<(row + 1) * features.count]
  }

  /// The class of row `row`, as an index into `classes`; `nil` if the target is no class.
  package func classIndex(_ row: Int) -> Int? {
    guard kind == .classes else { return nil }
    return (0..<outputWidth).first { outputs[row * outputWidth + $0] == 1 }
  }
}

/// How a set's features are scaled when the scaling is left to the set.
package enum OwnScaling: Equatable, Sendable {
  /// As `Scaling` has them.
  case none, standard, minmax
  /// x / divisor, the same for every feature: `/16` for pixels of 0 … 16.
  case dividedBy(Double)
}

/// Where built-in data come from.
package struct Provenance: Equatable, Sendable {
  /// Who published them, and where they were taken from.
  package var source: Message
  /// On what terms they may be passed on.
  package var licence: Message
  /// The paper or data set to cite.
  package var citation: Message

  package init(source: Message, licence: Message, citation: Message) {
    self.source = source
    self.licence = licence
    self.citation = citation
  }
}

/// A network and settings that learn a data set well, to start from.
package struct Recommendation: Equatable, Sendable {
  /// Units of each hidden layer.
  package var hiddenUnits: [Int]
  /// Of plain gradient descent.
  package var learningRate: Double
  /// What the steps are made with.
  package var optimizer = Optimizer.sgd
  /// Examples in a batch; `nil` for all.
  package var batchSize: Int?
  /// A cost that a good run reaches and a poor one does not, or not soon.
  package var targetCost: Double?
  /// The output layer's activation.
  package var outputActivation: Activation
  /// The loss that goes with it.
  package var loss: Loss
  /// What holds where targets stay in their units, if they usually do not.
  package var inUnits: InUnits?

  /// What depends on the size of the targets.
  package struct InUnits: Equatable, Sendable {
    /// Of plain gradient descent.
    package var learningRate: Double
    /// As the recommendation's.
    package var targetCost: Double?
    /// As the recommendation's.
    package var outputActivation: Activation
  }

  /// The output activation and the loss follow from `kind`.
  package init(
    hiddenUnits: [Int], learningRate: Double, targetCost: Double?, kind: TargetKind
  ) {
    self.hiddenUnits = hiddenUnits
    self.learningRate = learningRate
    self.targetCost = targetCost
    outputActivation = kind.outputActivation
    loss = kind.loss
  }
}
