import TerminalUI

/// The nearest to each of xterm's colours among fewer.
enum NearestColours {
  /// The nearest of the first 16 colours; one of those is itself.
  static func sixteen(_ index: UInt8) -> UInt8 { nearestNamed[Int(index)] }

  private static let nearestNamed: [UInt8] = (0...255).map { index in
    if index < 16 { return UInt8(index) }
    let wanted = XtermColours.colour(UInt8(index))
    let distances = XtermColours.named.map { distance(wanted, $0) }
    return UInt8(distances.indices.min { distances[$0] < distances[$1] } ?? 7)
  }

  /// How different two colours look: Euclid's distance with weights that follow the mean red,
  /// which stand in for a perceptual space ("redmean").
  private static func distance(_ a: XtermColours.RGB, _ b: XtermColours.RGB) -> Int {
    let mean = (a.red + b.red) / 2
    let (red, green, blue) = (a.red - b.red, a.green - b.green, a.blue - b.blue)
    return (512 + mean) * red * red + 1024 * green * green + (767 - mean) * blue * blue
  }
}
