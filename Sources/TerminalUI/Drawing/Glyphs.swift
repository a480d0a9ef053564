import Text

/// The characters that drawings are made of: one set for terminals that show Unicode, one for those
/// that show ASCII only. The caller knows the terminal and chooses.
public struct Glyphs: Equatable, Sendable {
  /// The corners of a frame, clockwise from the top left.
  public var corners: [Unicode.Scalar]
  /// The upper and lower edges of a frame, and the x axis.
  public var horizontal: Unicode.Scalar
  /// The sides of a frame, and the y axis.
  public var vertical: Unicode.Scalar
  /// The edges of a frame that has the focus, so that it is seen without colour.
  public var focusedHorizontal: Unicode.Scalar
  /// The sides of a frame with the focus.
  public var focusedVertical: Unicode.Scalar
  /// The corners of a frame with the focus, clockwise from the top left.
  public var focusedCorners: [Unicode.Scalar]

  /// Where the axes meet, and where a tick leaves each of them.
  public var origin: Unicode.Scalar
  /// A tick of the y axis.
  public var verticalTick: Unicode.Scalar
  /// A tick of the x axis.
  public var horizontalTick: Unicode.Scalar
  /// Lines across a plot: at the ticks, at a target, at the crosshair.
  public var gridLine: Unicode.Scalar
  /// A line at a value to reach.
  public var targetLine: Unicode.Scalar
  /// A line at a value that cannot be passed.
  public var floorLine: Unicode.Scalar
  /// A line at the x value that is read.
  public var crosshair: Unicode.Scalar
  /// Fills what is marked off where there is no colour to do so.
  public var hatch: Unicode.Scalar

  /// Points up at something.
  public var up: Unicode.Scalar
  /// Points down at something.
  public var down: Unicode.Scalar
  /// Points to the left.
  public var left: Unicode.Scalar
  /// Points to the right.
  public var right: Unicode.Scalar
  /// A node or a bullet.
  public var dot: Unicode.Scalar
  /// Marks the chosen one of several.
  public var selected: Unicode.Scalar
  /// Ends a text that was cut.
  public var ellipsis: String

  /// A bar that stands, from empty to a full cell.
  public var risingBars: [Unicode.Scalar]
  /// A bar that lies, from empty to a full cell.
  public var lyingBars: [Unicode.Scalar]
  /// Greys, from empty to full.
  public var shades: [Unicode.Scalar]
  /// Whether superscripts, Greek letters and the like can be shown.
  public var isUnicode: Bool

  /// For terminals that show Unicode.
  public static let unicode = Glyphs(
    corners: ["╭", "╮", "╯", "╰"], horizontal: "─", vertical: "│",
    focusedHorizontal: "━", focusedVertical: "┃", focusedCorners: ["┏", "┓", "┛", "┗"],
    origin: "└", verticalTick: "┤", horizontalTick: "┬",
    gridLine: "┈", targetLine: "╌", floorLine: "╍", crosshair: "┊", hatch: "░",
    up: "▲", down: "▼", left: "◀", right: "▶", dot: "●", selected: "▸", ellipsis: "…",
    risingBars: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    lyingBars: [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    shades: [" ", "░", "▒", "▓", "█"], isUnicode: true)

  /// For terminals that show ASCII only.
  public static let ascii = Glyphs(
    corners: ["+", "+", "+", "+"], horizontal: "-", vertical: "|",
    focusedHorizontal: "=", focusedVertical: "#", focusedCorners: ["#", "#", "#", "#"],
    origin: "+", verticalTick: "+", horizontalTick: "+",
    gridLine: ".", targetLine: "-", floorLine: "=", crosshair: "|", hatch: "/",
    up: "^", down: "v", left: "<", right: ">", dot: "o", selected: ">", ellipsis: "...",
    risingBars: [" ", ".", ":", "#"], lyingBars: [" ", "#"],
    shades: [" ", ".", ":", "-", "=", "+", "*", "#", "%", "@"], isUnicode: false)

  /// The same for a wall seen from afar: heavy lines, and no light ones across a plot.
  public var projected: Glyphs {
    guard isUnicode else { return self }
    var glyphs = self
    glyphs.corners = ["┏", "┓", "┛", "┗"]
    (glyphs.horizontal, glyphs.vertical) = ("━", "┃")
    glyphs.focusedCorners = ["╔", "╗", "╝", "╚"]
    (glyphs.focusedHorizontal, glyphs.focusedVertical) = ("═", "║")
    (glyphs.origin, glyphs.verticalTick, glyphs.horizontalTick) = ("┗", "┫", "┳")
    (glyphs.gridLine, glyphs.targetLine, glyphs.floorLine) = (" ", "╍", "━")
    glyphs.crosshair = "┇"
    return glyphs
  }

  /// A text of `columns` cells as a bar of which `share` is filled, rounded down: full only at 1.
  public func lyingBar(_ share: Double, columns: Int) -> String {
    let fineness = lyingBars.count - 1
    let steps = Int(clamping: (min(max(share, 0), 1) * Double(columns * fineness)).rounded(.down))
    var text = String.UnicodeScalarView()
    for column in 0..<columns {
      text.append(lyingBars[min(max(steps - column * fineness, 0), fineness)])
    }
    return String(text)
  }

  /// The glyph of `levels` for a share from 0 to 1 of a cell; a share above 0 never shows as empty.
  static func level(_ share: Double, of levels: [Unicode.Scalar]) -> Unicode.Scalar {
    guard share > 0 else { return levels[0] }
    let steps = Double(levels.count - 1)
    return levels[Int(clamping: max(1, (min(share, 1) * steps).rounded()))]
  }
}
