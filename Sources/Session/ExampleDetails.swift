package import Analysis

/// The example that is walked through.
package struct ExampleDetails: Equatable, Sendable {
  /// Among the training rows, from 0.
  package var index: Int
  /// How many training rows there are.
  package var count: Int
  /// `[features]`, as they are in the file, unscaled.
  package var raw: [Double]
  /// Every number of its way through the network and back.
  package var walk: ExampleWalk

  package init(index: Int, count: Int, raw: [Double], walk: ExampleWalk) {
    self.index = index
    self.count = count
    self.raw = raw
    self.walk = walk
  }
}
