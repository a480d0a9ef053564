package import Analysis
package import Setups

/// What a network computes, at one moment of its training.
package struct NetworkOutputs: Equatable, Sendable {
  /// The epoch of the weights that all of it was computed with.
  package var epoch: Int
  /// What was asked for.
  package var request: OutputsRequest
  /// The layer that the units' maps are of.
  package var layer: Int
  /// The range of each feature that is shown, in its own units; of the first two at most.
  package var ranges: [ClosedRange<Double>] = []
  /// The network's outputs over the plane or along the curve, or the one unit's values.
  package var map = ValueMap()
  /// The activations of the units that are asked for, over the plane.
  package var units = ValueMap()
  /// The units of `units`.
  package var unitNumbers = 0..<0
  /// What it makes of rows of the data; `nil` unless asked for.
  package var predictions: Predictions?
  /// What values each unit of the layer takes over the training rows.
  package var unitSpreads: [DataSample.Spread] = []
  /// Where the first layer's units bend, for data of one feature.
  package var kinks: [Kink] = []
  /// Pictures, the worst first.
  package var pictures: [PredictedPicture] = []
  /// The weights of the first-layer units that are asked for, picture by picture.
  package var weights: [[Double]] = []

  package init(epoch: Int, layer: Int, _ request: OutputsRequest) {
    self.epoch = epoch
    self.layer = layer
    self.request = request
  }
}

/// Several numbers at each point of a grid.
package struct ValueMap: Equatable, Sendable {
  /// Points across.
  package var columns = 0
  /// Points down.
  package var rows = 0
  /// How many numbers there are at each point.
  package var depth = 1
  /// `[rows × columns × depth]`, from the top left.
  package var values: [Double] = []

  package init() {}

  /// A map of columns · rows · depth values, point by point; anything else stops the program.
  package init(columns: Int, rows: Int, depth: Int, values: [Double]) {
    precondition(values.count == columns * rows * depth, "\(depth) numbers for every point")
    self.columns = columns
    self.rows = rows
    self.depth = depth
    self.values = values
  }

  /// Whether it has no values.
  package var isEmpty: Bool { values.isEmpty }

  /// One of the numbers at every point, `[rows × columns]`.
  package func layer(_ index: Int) -> [Double] {
    guard depth > 1 else { return values }
    return stride(from: index, to: values.count, by: depth).map { values[$0] }
  }
}

/// A picture with what the network takes it for.
package struct PredictedPicture: Equatable, Sendable {
  /// Which row of the data set it is.
  package var row: Int
  /// Its pixels, as they are in the data.
  package var inputs: [Double]
  /// What the network computes.
  package var outputs: [Double]
  /// What it should compute.
  package var targets: [Double]
  /// How far the two are apart, by the run's loss.
  package var loss: Double
}
