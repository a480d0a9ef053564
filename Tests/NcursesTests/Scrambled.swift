import TerminalUI

/// SplitMix64: numbers that look random and are the same every time.
struct Scrambled: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Grid {
  /// Overwrites a rectangle of it with runs of narrow, wide, braille and blank characters.
  mutating func scramble(using generator: inout Scrambled) {
    let left = Int.random(in: 0..<size.columns, using: &generator)
    let top = Int.random(in: 0..<size.rows, using: &generator)
    let right = Int.random(in: left...size.columns, using: &generator)
    let bottom = Int.random(in: top...size.rows, using: &generator)
    for y in top..<bottom {
      var x = left
      // The second half of a wide character that is cut in two goes as well.
      if self[x, y].isContinuation { self[x - 1, y] = .blank }
      while x < right {
        let colours = [Colour.standard, Colour(1), Colour(75), Colour(214)]
        let style = Style(
          colours.randomElement(using: &generator) ?? .standard,
          on: colours.randomElement(using: &generator) ?? .standard)
        let scalar: Unicode.Scalar =
          ["a", " ", " ", "⠿", "─", "한"]
          .randomElement(using: &generator) ?? " "
        let isWide = scalar == "한"
        if isWide, x + 1 >= right { break }
        self[x, y] = Cell(scalar, style)
        if isWide { self[x + 1, y] = .continuation(style) }
        x += isWide ? 2 : 1
      }
      if self[x, y].isContinuation { self[x, y] = .blank }
    }
  }

  var characters: [[Character]] {
    (0..<size.rows).map { row($0).map { $0.isContinuation ? "\u{0}" : Character($0.scalar) } }
  }

  /// Foreground where there is a character to see it by, and background.
  var visibleColours: [[String]] {
    (0..<size.rows).map { y in
      row(y).map { cell in
        let foreground =
          cell.scalar == " " || cell.isContinuation ? nil : cell.style.foreground.index
        let background = cell.style.background.index
        return [background.map { "4:\($0)" }, foreground.map { "f\($0)" }]
          .compactMap { $0 }.joined(separator: " ")
      }
    }
  }
}

extension VirtualScreen {
  var visibleColours: [[String]] {
    zip(cells, styles).map { cells, styles in
      zip(cells, styles).map { cell, style in
        style.split(separator: " ")
          .filter { $0.hasPrefix("4") || (cell != " " && cell != "\u{0}") }
          .joined(separator: " ")
      }
    }
  }
}
