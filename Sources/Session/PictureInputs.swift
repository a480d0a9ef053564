import Datasets
import NeuralNetworks

/// The points that pictures of what a network computes are made of, laid out once for as long as pictures
/// of the same size are made: while a network trains, only its weights are new.
final class PictureInputs {
  /// What the points are.
  enum Points: Hashable {
    /// A grid over the window, or along its one axis.
    case grid(columns: Int, rows: Int)
    /// So many of the training rows, and of the held-out ones.
    case rows(training: Int, heldOut: Int)
  }

  private let data: PreparedData
  private let window: FeatureWindow
  private var known: [Key: LaidInputs] = [:]

  private struct Key: Hashable {
    let points: Points
    let precision: Precision
  }

  /// More numbers than these are laid out again when they are wanted again.
  private static let mostKept = 1 << 19

  init(_ data: PreparedData, over window: FeatureWindow) {
    self.data = data
    self.window = window
  }

  subscript(points: Points, precision: Precision) -> LaidInputs {
    let key = Key(points: points, precision: precision)
    if let inputs = known[key] { return inputs }
    // Those of another size are of no use any more, and there are few sizes at a time.
    if known.count > 8 { known = [:] }
    let inputs = LaidInputs(
      scaled(points), features: data.training.features, precision: precision)
    known[key] = inputs
    return inputs
  }

  /// Lets go of what is too large to be kept between two pictures.
  func finish() {
    known = known.filter { $1.count * $1.features <= Self.mostKept }
  }

  private func scaled(_ points: Points) -> [Double] {
    switch points {
    case .grid(let columns, let rows):
      return window.points(0..<columns * rows, columns: columns, rows: rows, data.scaling)
    case .rows(let training, let heldOut):
      return data.scaledInputs(of: data.spreadRows(training: training, heldOut: heldOut))
    }
  }
}

extension PreparedData {
  /// The features of these rows of `dataset`, as a network is given them, `[rows × features]`.
  func scaledInputs(of rows: [Int]) -> [Double] {
    var inputs: [Double] = []
    inputs.reserveCapacity(rows.count * training.features)
    for row in rows {
      for (feature, value) in dataset.input(row).enumerated() {
        inputs.append(scaling.scaled(value, feature: feature))
      }
    }
    return inputs
  }

  /// At most so many of the training rows and then of the held-out ones, evenly spread.
  func spreadRows(training: Int, heldOut: Int) -> [Int] {
    Self.spread(trainingRows, training) + Self.spread(validationRows, heldOut)
  }

  private static func spread(_ rows: [Int], _ most: Int) -> [Int] {
    guard rows.count > most else { return rows }
    return (0..<most).map { rows[$0 * rows.count / most] }
  }
}
