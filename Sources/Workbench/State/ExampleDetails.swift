/// The example that is walked through.
public struct ExampleDetails: Equatable, Sendable {
  /// Among the training rows, from 0.
  public var index: Int
  public var count: Int
  /// `[features]`, as they are in the file, unscaled.
  public var raw: [Double]
  public var walk: ExampleWalk

  public init(index: Int, count: Int, raw: [Double], walk: ExampleWalk) {
    self.index = index
    self.count = count
    self.raw = raw
    self.walk = walk
  }
}
