/// What a network computes, at one moment of its training.
public struct NetworkOutputs: Equatable, Sendable {
  /// The epoch of the weights that all of it was computed with.
  public var epoch: Int
  public var request: OutputsRequest
  /// The layer that the units' maps are of.
  public var layer: Int
  /// The stretch of each feature that is shown, in its own units; of the first two at most.
  public var ranges: [ClosedRange<Double>] = []
  /// The network's outputs over the plane or along the curve, or the one unit's values.
  public var map = ValueMap()
  /// The activations of the units that are asked for, over the plane.
  public var units = ValueMap()
  /// The units of `units`.
  public var unitNumbers = 0..<0
  public var predictions: Predictions?
  /// What values each unit of the layer takes over the training rows.
  public var unitSpreads: [DataSample.Spread] = []
  /// Where the first layer's units bend, for data of one feature.
  public var kinks: [Kink] = []
  public var pictures: [PredictedPicture] = []
  /// The weights of the first-layer units that are asked for, picture by picture.
  public var weights: [[Double]] = []

  public init(epoch: Int, layer: Int, _ request: OutputsRequest) {
    self.epoch = epoch
    self.layer = layer
    self.request = request
  }
}

/// Several numbers at each point of a grid.
public struct ValueMap: Equatable, Sendable {
  public var columns = 0
  public var rows = 0
  /// How many numbers there are at each point.
  public var depth = 1
  /// `[rows × columns × depth]`, from the top left.
  public var values: [Double] = []

  public init() {}

  public init(columns: Int, rows: Int, depth: Int, values: [Double]) {
    precondition(values.count == columns * rows * depth, "\(depth) numbers for every point")
    self.columns = columns
    self.rows = rows
    self.depth = depth
    self.values = values
  }

  public var isEmpty: Bool { values.isEmpty }

  /// One of the numbers at every point, `[rows × columns]`.
  public func layer(_ index: Int) -> [Double] {
    guard depth > 1 else { return values }
    return stride(from: index, to: values.count, by: depth).map { values[$0] }
  }
}

/// What the network makes of rows of the data.
public struct Predictions: Equatable, Sendable {
  /// How many training rows there are; the first `trainingCount` predictions are of some of them.
  public var totalCount: Int
  public var trainingCount: Int
  /// Outputs of a row.
  public var width: Int
  /// `[count × width]`, row by row: first training rows, then held-out ones.
  public var outputs: [Double]
  /// `[count × width]`
  public var targets: [Double]
  /// Each row's loss.
  public var losses: [Double]

  public var count: Int { losses.count }

  public func outputs(of row: Int) -> ArraySlice<Double> {
    outputs[row * width..<(row + 1) * width]
  }

  public func targets(of row: Int) -> ArraySlice<Double> {
    targets[row * width..<(row + 1) * width]
  }
}

/// A picture with what the network takes it for.
public struct PredictedPicture: Equatable, Sendable {
  /// Which row of the data set it is.
  public var row: Int
  /// Its pixels, as they are in the data.
  public var inputs: [Double]
  public var outputs: [Double]
  public var targets: [Double]
  public var loss: Double
}
