package import Files
package import NeuralNetworks

/// A run's history as CSV, a row for each epoch from 0 on, written as it comes.
///
/// | column | |
/// |---|---|
/// | `epoch` | |
/// | `cost`, `validation_cost`, `accuracy`, `validation_accuracy` | empty without held-out rows |
/// | `seconds` | of training, up to here |
/// | `gradient_norm_l`, `slope_l`, `flat_share_l`, `dead_units_l`, `update_ratio_l` | for each layer l from 1 on; empty where there is none |
///
/// A number reads back as the same number; one that is not finite is `nan`, `inf` or `-inf`.
package struct HistoryFile: ~Copyable {
  /// A row: what is known after `epoch` epochs.
  package struct Row: Sendable {
    /// Completed epochs.
    package var epoch: Int
    /// J and accuracy over the rows that train.
    package var training: Evaluation
    /// J and accuracy over the rows held out; `nil` if there are none.
    package var validation: Evaluation?
    /// Time spent in updates so far.
    package var seconds: Double
    /// Slopes and gradients, layer by layer.
    package var layers: [LayerDiagnostics]

    package init(
      epoch: Int, training: Evaluation, validation: Evaluation?, seconds: Double,
      layers: [LayerDiagnostics]
    ) {
      self.epoch = epoch
      self.training = training
      self.validation = validation
      self.seconds = seconds
      self.layers = layers
    }
  }

  private var file: AtomicFile

  /// Begins the file for a network of `layers` layers.
  ///
  /// - Throws: `FileError.cannotWrite`.
  package init(_ file: consuming AtomicFile, layers: Int) throws(FileError) {
    var file = file
    try file.write(Self.header(layers: layers) + "\n")
    self.file = file
  }

  /// - Throws: `FileError.cannotWrite`: a full disk, a limit.
  package mutating func append(_ row: Row) throws(FileError) {
    try file.write(Self.text(row) + "\n")
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package consuming func commit() throws(FileError) {
    try file.commit()
  }

  static func header(layers: Int) -> String {
    let perLayer = (1...max(1, layers)).flatMap { layer in
      ["gradient_norm", "slope", "flat_share", "dead_units", "update_ratio"].map {
        "\($0)_\(layer)"
      }
    }
    return
      (["epoch", "cost", "validation_cost", "accuracy", "validation_accuracy", "seconds"]
      + perLayer).joined(separator: ",")
  }

  static func text(_ row: Row) -> String {
    var fields = [
      String(row.epoch), number(row.training.cost), number(row.validation?.cost),
      number(row.training.accuracy), number(row.validation?.accuracy), number(row.seconds),
    ]
    for layer in row.layers {
      fields += [
        number(layer.gradientNorm), number(layer.slope), number(layer.flatShare),
        layer.deadUnits.map(String.init) ?? "", number(layer.updateRatio),
      ]
    }
    return fields.joined(separator: ",")
  }

  private static func number(_ value: Double?) -> String {
    value?.description ?? ""
  }
}
