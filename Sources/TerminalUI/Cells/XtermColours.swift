/// xterm's 256 colours: what `Colour` counts.
package enum XtermColours {
  /// How much red, green and blue light a colour has, from 0 to 255 each.
  package struct RGB: Equatable, Hashable, Sendable {
    /// The red light.
    package var red: Int
    /// The green light.
    package var green: Int
    /// The blue light.
    package var blue: Int

    package init(red: Int, green: Int, blue: Int) {
      self.red = red
      self.green = green
      self.blue = blue
    }
  }

  /// xterm's colour `index`: 16 named ones, a cube of 6 × 6 × 6, 24 greys.
  package static func colour(_ index: UInt8) -> RGB {
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

  private static let levels = [0, 95, 135, 175, 215, 255]

  /// The first 16, by their names.
  package static let named: [RGB] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ].map { RGB(red: $0.0, green: $0.1, blue: $0.2) }
}
