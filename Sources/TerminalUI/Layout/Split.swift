import Text

/// The length of one part when a rectangle is split.
public enum Length: Equatable, Sendable {
  /// So many cells, as far as there is room.
  case fixed(Int)
  /// A share of what the others leave, in proportion to the weights of all fractions.
  case fraction(Double)
  /// So many cells, and a share of weight 1 of what is left.
  case atLeast(Int)

  /// The cells this length asks for before anything is shared.
  fileprivate var minimum: Int {
    switch self {
    case .fixed(let cells), .atLeast(let cells): max(0, cells)
    case .fraction: 0
    }
  }

  fileprivate var weight: Double {
    switch self {
    case .fixed: 0
    case .fraction(let weight): weight.isFinite ? max(0, weight) : 0
    case .atLeast: 1
    }
  }
}

extension Rect {
  /// The rectangle cut into rows from top to bottom, `gap` rows apart. Where there is too little
  /// room, the first parts get theirs and the last are empty.
  public func rows(_ lengths: [Length], gap: Int = 0) -> [Rect] {
    var y = y
    return Self.cells(lengths, in: height, gap: gap).map { cells in
      defer { y = min(y + cells + gap, maxY) }
      return Rect(x: x, y: y, width: width, height: cells)
    }
  }

  /// The rectangle cut into columns from left to right, `gap` columns apart. Where there is too
  /// little room, the first parts get theirs and the last are empty.
  public func columns(_ lengths: [Length], gap: Int = 0) -> [Rect] {
    var x = x
    return Self.cells(lengths, in: width, gap: gap).map { cells in
      defer { x = min(x + cells + gap, maxX) }
      return Rect(x: x, y: y, width: cells, height: height)
    }
  }

  /// How many cells each of `lengths` gets of `total`. What is shared is rounded so that the sum
  /// comes out even: each part ends where the shares up to it end.
  static func cells(_ lengths: [Length], in total: Int, gap: Int) -> [Int] {
    var left = max(0, total - gap * max(0, lengths.count - 1))
    var result = lengths.map { length in
      let cells = min(left, length.minimum)
      left -= cells
      return cells
    }
    let weights = lengths.map(\.weight)
    let sum = weights.reduce(0, +)
    guard sum > 0, sum.isFinite, left > 0 else { return result }
    var weightBefore = 0.0
    var given = 0
    for (index, weight) in weights.enumerated() {
      weightBefore += weight
      let upTo = Int(clamping: (Double(left) * min(1, weightBefore / sum)).rounded())
      result[index] += upTo - given
      given = upTo
    }
    return result
  }
}
