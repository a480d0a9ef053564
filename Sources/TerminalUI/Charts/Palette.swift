import Text

/// Colours in order, for values from 0 to 1.
///
/// They are few, so that neighbouring cells are often alike: a frame then costs fewer bytes, and a
/// terminal fewer colour pairs.
public struct Palette: Equatable, Sendable {
  /// From 0 to 1.
  public var colours: [Colour]
  /// Of NaN.
  public var gap: Colour

  public init(_ colours: [Colour], gap: Colour = Colour(201)) {
    self.colours = colours
    self.gap = gap
  }

  init(_ indices: [UInt8]) {
    self.init(indices.map { Colour($0) })
  }

  /// The colour of a share; below 0 it is the first, above 1 the last.
  public func colour(_ share: Double) -> Colour {
    guard !share.isNaN, !colours.isEmpty else { return gap }
    return colours[Int(clamping: max(0, min(share, 1)) * Double(colours.count - 1) + 0.5)]
  }

  /// From black to white.
  public static let greys = Palette(Array(232...255) + [231])

  /// Violet for 0, grey for ½, green for 1: safe for every kind of colour blindness.
  public static let violetGreen = Palette([
    54, 91, 97, 140, 182, 225, 254, 194, 157, 114, 71, 28, 22,
  ])

  /// From dark blue over green to yellow, ever lighter.
  public static let viridis = Palette([
    17, 53, 54, 60, 24, 30, 29, 35, 71, 77, 113, 149, 185, 221, 227,
  ])
}
