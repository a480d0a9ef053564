public import NeuralNetworks

/// Which slice of a run's cost is asked for.
public struct SurfaceRequest: Equatable, Sendable {
  public var plane: SlicePlane
  /// Steps from the usual window: positive sees farther.
  public var zoom: Int
  /// The same weights in another network, shown beside the run's own; `nil` for none.
  public var variant: SurfaceVariant?

  public init(_ plane: SlicePlane, zoom: Int = 0, variant: SurfaceVariant? = nil) {
    self.plane = plane
    self.zoom = zoom
    self.variant = variant
  }
}

/// What is exchanged in the network whose surface is shown beside the run's own.
public enum SurfaceVariant: Equatable, Sendable {
  case activation(Activation, layer: Int)
  case loss(Loss)
}

/// A slice of a run's cost with the run on it.
public struct CostSurface: Equatable, Sendable {
  /// What was asked for.
  public var request: SurfaceRequest
  public var x: SliceAxis
  public var y: SliceAxis
  public var window: SliceWindow
  /// The run's own network; `nil` until its coarsest grid is measured.
  public var map: Layer?
  /// The variant's, if one was asked for.
  public var variantMap: Layer?
  /// Where the run has been on the slice, from its start on; its present place is the last.
  public var path: [SlicePoint]
  /// |∇J| at the run's present place, as the maps measure it.
  public var steepness: Double
  /// How many training examples J is the mean over here, and how many there are.
  public var examples: Int
  public var allExamples: Int
  /// The share of the points asked for that are measured, 0 … 1.
  public var progress: Double

  /// A map with the time it is of.
  public struct Layer: Equatable, Sendable {
    public var map: CostMap
    /// The epoch of the weights that the axes do not vary.
    public var epoch: Int
    /// The layer that the map is about, counted from 0, and what it is in the map's network.
    public var layer: Int
    public var activation: Activation
    public var loss: Loss
  }
}
