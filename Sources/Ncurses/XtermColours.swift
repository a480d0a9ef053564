import TerminalUI

/// xterm's colours, and the nearest to each among fewer.
enum XtermColours {
  struct RGB: Equatable {
    var red: Int
    var green: Int
    var blue: Int
  }

  /// xterm's colour `index`: 16 named ones, a cube of 6 × 6 × 6, 24 greys.
  static func colour(_ index: UInt8) -> RGB {
    let index = Int(index)
    if index < 16 { return named[index] }
    if index >= 232 {
      let level = 8 + 10 * (index - 232)
      return RGB(red: level, green: level, blue: level)
    }
    let cube = index - 16
    return RGB(
      red: levels[cube / 36], green: levels[cube / 6 % 6], blue: levels[cube % 6])
  }

  /// The nearest of the first 16 colours; one of those is itself.
  static func sixteen(_ index: UInt8) -> UInt8 { nearestNamed[Int(index)] }

  private static let levels = [0, 95, 135, 175, 215, 255]

  private static let named: [RGB] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ].map { RGB(red: $0.0, green: $0.1, blue: $0.2) }

  private static let nearestNamed: [UInt8] = (0...255).map { index in
    if index < 16 { return UInt8(index) }
    let wanted = colour(UInt8(index))
    let distances = named.map { distance(wanted, $0) }
    return UInt8(distances.indices.min { distances[$0] < distances[$1] } ?? 7)
  }

  /// How different two colours look: Euclid's distance with weights that follow the mean red,
  /// which stand in for a perceptual space ("redmean").
  private static func distance(_ a: RGB, _ b: RGB) -> Int {
    let mean = (a.red + b.red) / 2
    let (red, green, blue) = (a.red - b.red, a.green - b.green, a.blue - b.blue)
    return (512 + mean) * red * red + 1024 * green * green + (767 - mean) * blue * blue
  }
}
