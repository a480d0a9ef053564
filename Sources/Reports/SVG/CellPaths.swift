/// The drawings among a screen's characters as paths, one for each colour and way of drawing: pieces of
/// one path meet without a seam, whatever size it is shown in.
struct CellPaths {
  /// What a path is drawn with.
  struct Pen: Hashable {
    var colour: String
    var paint: SVGDocument.Paint
  }

  /// The cells' size, in pixels.
  static let cell = (width: 10.0, height: 20.0)

  private var data: [Pen: String] = [:]
  /// In the order of their first use.
  private var pens: [Pen] = []

  /// Draws all paths.
  func draw(into document: inout SVGDocument) {
    for pen in pens { document.path(data[pen] ?? "", pen.paint, colour: pen.colour) }
  }

  /// Fills cells, side by side.
  mutating func fill(x: Double, y: Double, columns: Int, colour: String) {
    let block = CellShape.Block(right: Double(columns))
    append(Self.path(block, x, y), Pen(colour: colour, paint: .filled))
  }

  /// - Parameter shade: the colour of a part of the ink on the paper.
  mutating func draw(
    _ shape: CellShape, x: Double, y: Double, colour: String, isBold: Bool,
    shade: (Double) -> String
  ) {
    switch shape {
    case .dots(let dots):
      append(Self.path(dots, x, y), Pen(colour: colour, paint: .dotted(width: isBold ? 4.6 : 3.4)))
    case .blocks(let blocks):
      for block in blocks {
        append(Self.path(block, x, y), Pen(colour: colour, paint: .filled))
      }
    case .shade(let share):
      append(Self.path(CellShape.Block(), x, y), Pen(colour: shade(share), paint: .filled))
    case .line(let line):
      let width = line.weight == .heavy ? 3.0 : 1.4
      append(Self.path(line, x, y), Pen(colour: colour, paint: .stroked(width: width)))
    }
  }

  private mutating func append(_ path: String, _ pen: Pen) {
    if data[pen] == nil { pens.append(pen) }
    data[pen, default: ""] += path
  }

  // MARK: Path data

  private static func path(_ dots: UInt8, _ x: Double, _ y: Double) -> String {
    (0..<8).filter { dots >> $0 & 1 == 1 }.map { bit in
      let across = x + cell.width * (bit < 4 ? 0.25 : 0.75)
      let down = y + cell.height * (Double(bit % 4) + 0.5) / 4
      return "M\(place(across, down))h0"
    }.joined()
  }

  private static func path(_ block: CellShape.Block, _ x: Double, _ y: Double) -> String {
    let left = x + block.left * cell.width
    let right = length(x + block.right * cell.width)
    let top = y + block.top * cell.height
    let bottom = length(y + block.bottom * cell.height)
    return "M\(place(left, top))H\(right)V\(bottom)H\(length(left))Z"
  }

  private static func path(_ line: CellShape.Line, _ x: Double, _ y: Double) -> String {
    if line.pieces > 1 { return broken(line, x, y) }
    let middle = (x: x + cell.width / 2, y: y + cell.height / 2)
    switch line.edges {
    case [.left, .right]:
      return offsets(line).map { "M\(place(x, middle.y + $0))h\(length(cell.width))" }.joined()
    case [.up, .down]:
      return offsets(line).map { "M\(place(middle.x + $0, y))v\(length(cell.height))" }.joined()
    case _ where line.edges.isCorner: return corner(line, x, y)
    default: return tee(line, x, y)
    }
  }

  /// How far a line, or both of a double one, are from the middle.
  private static func offsets(_ line: CellShape.Line) -> [Double] {
    line.weight == .double ? [-2, 2] : [0]
  }

  private static func corner(_ line: CellShape.Line, _ x: Double, _ y: Double) -> String {
    let toRight = line.edges.contains(.right)
    let toBottom = line.edges.contains(.down)
    let side = x + (toRight ? cell.width : 0)
    let end = length(y + (toBottom ? cell.height : 0))
    return offsets(line).map { offset in
      let across = x + cell.width / 2 + (toRight ? offset : -offset)
      let down = y + cell.height / 2 + (toBottom ? offset : -offset)
      let start = "M\(place(side, down))"
      return line.isRound
        ? start + "Q\(place(across, down)) \(length(across)) \(end)"
        : start + "H\(length(across))V\(end)"
    }.joined()
  }

  private static func tee(_ line: CellShape.Line, _ x: Double, _ y: Double) -> String {
    let middle = (x: x + cell.width / 2, y: y + cell.height / 2)
    let ends: [(CellShape.Line.Edges, String)] = [
      (.up, "V\(length(y))"), (.right, "H\(length(x + cell.width))"),
      (.down, "V\(length(y + cell.height))"), (.left, "H\(length(x))"),
    ]
    return ends.filter { line.edges.contains($0.0) }
      .map { "M\(place(middle.x, middle.y))\($0.1)" }.joined()
  }

  private static func broken(_ line: CellShape.Line, _ x: Double, _ y: Double) -> String {
    let isLying = line.edges.contains(.left)
    let piece = (isLying ? cell.width : cell.height) / Double(line.pieces)
    return (0..<line.pieces).map { place in
      let start = piece * (Double(place) + 0.2)
      let stroke = length(piece * 0.6)
      return isLying
        ? "M\(Self.place(x + start, y + cell.height / 2))h\(stroke)"
        : "M\(Self.place(x + cell.width / 2, y + start))v\(stroke)"
    }.joined()
  }

  private static func place(_ x: Double, _ y: Double) -> String { "\(length(x)) \(length(y))" }

  private static func length(_ value: Double) -> String { SVGDocument.length(value) }
}

extension CellShape.Line.Edges {
  /// Whether two edges that meet are led to.
  fileprivate var isCorner: Bool {
    contains(.up) != contains(.down) && contains(.left) != contains(.right)
  }
}
