package import NeuralNetworks
import Text

/// A data set ready to train on: some rows held out, features scaled.
package struct PreparedData: Equatable, Sendable {
  /// The whole table, unscaled.
  package let dataset: Dataset
  /// The rows that train, scaled.
  package let training: Examples
  /// The rows held out for testing; `nil` if all of them train.
  package let validation: Examples?
  /// Of the features, fitted on the training rows alone.
  package let scaling: FittedScaling
  /// Of the targets, fitted on the training rows alone.
  package let targetScaling: FittedScaling
  /// The rows of `dataset` that train, in its order.
  package let trainingRows: [Int]
  /// The rows of `dataset` that are held out, in its order.
  package let validationRows: [Int]

  /// Splits and scales `dataset`.
  ///
  /// `options.validation · count` rows, rounded, are held out. Any rows may be, equally likely,
  /// whatever their targets: the run's seed `seed` alone chooses them.
  ///
  /// - Parameter targets: how far they may be scaled, for the sake of the output and the loss.
  /// - Throws: `DataError.outOfRange` if the share is not in 0 ..< 1, `.emptySplit` if it leaves
  ///   no row on one of the sides.
  package init(
    _ dataset: Dataset, options: DataOptions, seed: UInt64, targets form: TargetForm = .standardised
  ) throws(DataError) {
    let share = options.validation
    guard share >= 0, share < 1 else {
      throw .outOfRange(
        option: "--validation", rule: .share, value: "\(share)")
    }
    let heldOut = Self.heldOutCount(share, of: dataset.count)
    guard share == 0 || 1..<dataset.count ~= heldOut else {
      throw .emptySplit(share: share, rows: dataset.count)
    }
    var stream = RandomStream(seed: seed, stream: Self.splitStream)
    let order = share == 0 ? Array(0..<dataset.count) : stream.permutation(of: dataset.count)
    validationRows = order.prefix(heldOut).sorted()
    trainingRows = order.dropFirst(heldOut).sorted()
    self.dataset = dataset
    scaling = FittedScaling(options.scaling, fittedOn: trainingRows, of: dataset)
    targetScaling = FittedScaling(
      targets: dataset.scalesTargets(options.targetScaling) ? form : .inUnits,
      fittedOn: trainingRows, of: dataset)
    training = Examples(dataset, rows: trainingRows, scaling, targets: targetScaling)
    validation =
      heldOut == 0
      ? nil : Examples(dataset, rows: validationRows, scaling, targets: targetScaling)
  }

  /// How many of so many rows are held out.
  package static func heldOutCount(_ share: Double, of rows: Int) -> Int {
    Int(clamping: (share * Double(rows)).rounded())
  }

  /// "split" in ASCII: a stream of the run's seed that neither weights nor epochs draw from.
  private static let splitStream: UInt64 = 0x73_706c_6974
}

extension Examples {
  /// The rows `rows` of `dataset`, in rising order, scaled. All rows as they stand share the
  /// memory of the data set: a large one is not held twice.
  package init(
    _ dataset: Dataset, rows: [Int], _ scaling: FittedScaling, targets targetScaling: FittedScaling
  ) {
    let (width, outputs) = (dataset.features.count, dataset.outputWidth)
    if rows.count == dataset.count && scaling.changesNothing && targetScaling.changesNothing {
      self.init(
        features: width, outputs: outputs, kind: dataset.kind, inputs: dataset.inputs,
        targets: dataset.outputs)
      return
    }
    var inputs: [Double] = []
    var targets: [Double] = []
    inputs.reserveCapacity(rows.count * width)
    targets.reserveCapacity(rows.count * outputs)
    for row in rows {
      for feature in 0..<width {
        inputs.append(scaling.scaled(dataset.inputs[row * width + feature], feature: feature))
      }
      for output in 0..<outputs {
        targets.append(
          targetScaling.scaled(dataset.outputs[row * outputs + output], feature: output))
      }
    }
    self.init(
      features: width, outputs: outputs, kind: dataset.kind, inputs: inputs, targets: targets)
  }
}
