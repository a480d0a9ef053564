package import NeuralNetworks

/// Which slice of a run's cost is asked for.
package struct SurfaceRequest: Equatable, Sendable {
  /// Which two weights or directions vary.
  package var plane: SlicePlane
  /// Steps from the usual window: positive sees farther.
  package var zoom: Int
  /// The same weights in another network, shown beside the run's own; `nil` for none.
  package var variant: SurfaceVariant?

  package init(_ plane: SlicePlane, zoom: Int = 0, variant: SurfaceVariant? = nil) {
    self.plane = plane
    self.zoom = zoom
    self.variant = variant
  }
}

/// What is exchanged in the network whose surface is shown beside the run's own.
package enum SurfaceVariant: Equatable, Sendable {
  /// Takes the place of this layer's; layers are counted from 0.
  case activation(Activation, layer: Int)
  /// Takes the place of the run's; penalties stay.
  case loss(Loss)
}

/// A slice of a run's cost with the run on it.
package struct CostSurface: Equatable, Sendable {
  /// What was asked for.
  package var request: SurfaceRequest
  /// What varies from left to right.
  package var x: SliceAxis
  /// What varies from bottom to top.
  package var y: SliceAxis
  /// What is seen of both.
  package var window: SliceWindow
  /// The run's own network; `nil` until its coarsest grid is measured.
  package var map: Layer?
  /// The variant's, if one was asked for.
  package var variantMap: Layer?
  /// Where the run has been on the slice, from its start on; its present place is the last.
  package var path: [SlicePoint]
  /// |∇J| at the run's present place, as the maps measure it.
  package var steepness: Double
  /// How many training examples J is the mean over here, and how many there are.
  package var examples: Int
  /// How many training examples there are.
  package var allExamples: Int
  /// The share of the points asked for that are measured, 0 … 1.
  package var progress: Double

  package init(
    request: SurfaceRequest, x: SliceAxis, y: SliceAxis, window: SliceWindow, map: Layer? = nil,
    variantMap: Layer? = nil, path: [SlicePoint], steepness: Double, examples: Int,
    allExamples: Int, progress: Double
  ) {
    self.request = request
    self.x = x
    self.y = y
    self.window = window
    self.map = map
    self.variantMap = variantMap
    self.path = path
    self.steepness = steepness
    self.examples = examples
    self.allExamples = allExamples
    self.progress = progress
  }

  /// A map with the time it is of.
  package struct Layer: Equatable, Sendable {
    /// J at the points of the grid.
    package var map: CostMap
    /// The epoch of the weights that the axes do not vary.
    package var epoch: Int
    /// The layer that the map is about, counted from 0, and what it is in the map's network.
    package var layer: Int
    /// That layer's activation in the map's network.
    package var activation: Activation
    /// The loss of the map's network.
    package var loss: Loss

    package init(map: CostMap, epoch: Int, layer: Int, activation: Activation, loss: Loss) {
      self.map = map
      self.epoch = epoch
      self.layer = layer
      self.activation = activation
      self.loss = loss
    }
  }
}
