/// A character that is a drawing: a line of a frame, dots of braille, a block. They are drawn and not
/// written, so that they meet at the edges of their cells in every font.
enum CellShape: Equatable {
  /// Which of the two columns and four rows of dots are set: bit 4·column + row.
  case dots(UInt8)
  /// What is filled, in shares of the cell.
  case blocks([Block])
  /// All of the cell in a mixture of the two colours, with this share of the character's.
  case shade(Double)
  case line(Line)

  /// A part of a cell, from 0 at the left and at the top to 1.
  struct Block: Equatable {
    var left = 0.0
    var top = 0.0
    var right = 1.0
    var bottom = 1.0
  }

  /// Lines from the middle of a cell to its edges.
  struct Line: Equatable {
    /// How a line is drawn.
    enum Weight: Int { case light, heavy, double }

    /// The edges that lines lead to.
    struct Edges: OptionSet {
      let rawValue: UInt8
      static let up = Edges(rawValue: 1)
      static let right = Edges(rawValue: 2)
      static let down = Edges(rawValue: 4)
      static let left = Edges(rawValue: 8)
    }

    var edges: Edges
    var weight = Weight.light
    /// Into how many pieces the line is broken; 1 is whole.
    var pieces = 1
    /// Whether the corner is a bow.
    var isRound = false
  }

  /// `nil` for a character that is written.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x2800...0x28FF: self = .dots(Self.ordered(UInt8(scalar.value - 0x2800)))
    case 0x2580...0x259F: self = Self.block(scalar.value)
    default:
      guard let line = Self.lines[scalar] else { return nil }
      self = .line(line)
    }
  }

  // MARK: Braille

  /// Unicode counts the dots of the first three rows column by column, then those of the fourth.
  private static func ordered(_ bits: UInt8) -> UInt8 {
    let places = [0, 1, 2, 4, 5, 6, 3, 7]
    var dots: UInt8 = 0
    for (bit, place) in places.enumerated() where bits & (1 << bit) != 0 { dots |= 1 << place }
    return dots
  }

  // MARK: Blocks

  /// Of the block U+2580 to U+259F.
  private static func block(_ value: UInt32) -> CellShape {
    let eighths = Double(value & 0xF)
    return switch value {
    case 0x2580: .blocks([Block(bottom: 0.5)])
    case 0x2581...0x2588: .blocks([Block(top: 1 - eighths / 8)])
    case 0x2589...0x258F: .blocks([Block(right: (16 - eighths) / 8)])
    case 0x2590: .blocks([Block(left: 0.5)])
    case 0x2591...0x2593: .shade(eighths / 4)
    case 0x2594: .blocks([Block(bottom: 0.125)])
    case 0x2595: .blocks([Block(left: 0.875)])
    default: .blocks(quadrants(value))
    }
  }

  /// The quarters of a cell: of each character of U+2596 to U+259F upper left, upper right, lower left
  /// and lower right, the highest bit first.
  private static func quadrants(_ value: UInt32) -> [Block] {
    let sets: [UInt8] = [
      0b0010, 0b0001, 0b1000, 0b1011, 0b1001, 0b1110, 0b1101, 0b0100, 0b0110, 0b0111,
    ]
    let quarters = [
      Block(right: 0.5, bottom: 0.5), Block(left: 0.5, bottom: 0.5), Block(top: 0.5, right: 0.5),
      Block(left: 0.5, top: 0.5),
    ]
    let set = sets[Int(value) - 0x2596]
    return quarters.enumerated().filter { set >> (3 - $0.offset) & 1 == 1 }.map(\.element)
  }

  // MARK: Lines

  /// Light, heavy and double ones of each kind, in this order; then those that are broken or round.
  private static let lines: [Unicode.Scalar: Line] = {
    var table: [Unicode.Scalar: Line] = [:]
    let whole: [(String, Line.Edges)] = [
      ("─━═", [.left, .right]), ("│┃║", [.up, .down]), ("┌┏╔", [.right, .down]),
      ("┐┓╗", [.left, .down]), ("└┗╚", [.up, .right]), ("┘┛╝", [.up, .left]),
      ("├┣", [.up, .right, .down]), ("┤┫", [.up, .down, .left]), ("┬┳", [.right, .down, .left]),
      ("┴┻", [.up, .right, .left]), ("┼╋", [.up, .right, .down, .left]),
    ]
    for (scalars, edges) in whole {
      for (place, scalar) in scalars.unicodeScalars.enumerated() {
        table[scalar] = Line(edges: edges, weight: Line.Weight(rawValue: place) ?? .light)
      }
    }
    let broken: [(String, Line.Edges, Int)] = [
      ("╌╍", [.left, .right], 2), ("┄┅", [.left, .right], 3), ("┈┉", [.left, .right], 4),
      ("╎╏", [.up, .down], 2), ("┆┇", [.up, .down], 3), ("┊┋", [.up, .down], 4),
    ]
    for (scalars, edges, pieces) in broken {
      for (place, scalar) in scalars.unicodeScalars.enumerated() {
        table[scalar] = Line(edges: edges, weight: place == 0 ? .light : .heavy, pieces: pieces)
      }
    }
    let round: [(Unicode.Scalar, Line.Edges)] = [
      ("╭", [.right, .down]), ("╮", [.left, .down]), ("╯", [.up, .left]), ("╰", [.up, .right]),
    ]
    for (scalar, edges) in round { table[scalar] = Line(edges: edges, isRound: true) }
    return table
  }()
}
