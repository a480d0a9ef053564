/// The characters that drawings are made of: one set for terminals that show Unicode, one for those
/// that show ASCII only. The caller knows the terminal and chooses.
public struct Glyphs: Equatable, Sendable {
  /// The corners of a frame, clockwise from the top left.
  public var corners: [Unicode.Scalar]
  public var horizontal: Unicode.Scalar
  public var vertical: Unicode.Scalar
  /// The edges of a frame that has the focus, so that it is seen without colour.
  public var focusedHorizontal: Unicode.Scalar
  public var focusedVertical: Unicode.Scalar
  public var focusedCorners: [Unicode.Scalar]

  /// Where the axes meet, and where a tick leaves each of them.
  public var origin: Unicode.Scalar
  public var verticalTick: Unicode.Scalar
  public var horizontalTick: Unicode.Scalar
  /// Lines across a plot: at the ticks, at a target, at the crosshair.
  public var gridLine: Unicode.Scalar
  public var targetLine: Unicode.Scalar
  public var crosshair: Unicode.Scalar
  /// Fills what is marked off where there is no colour to do so.
  public var hatch: Unicode.Scalar

  public var up: Unicode.Scalar
  public var down: Unicode.Scalar
  public var left: Unicode.Scalar
  public var right: Unicode.Scalar
  public var dot: Unicode.Scalar
  public var selected: Unicode.Scalar
  public var ellipsis: String

  /// A bar that stands, from empty to a full cell.
  public var risingBars: [Unicode.Scalar]
  /// A bar that lies, from empty to a full cell.
  public var lyingBars: [Unicode.Scalar]
  /// Greys, from empty to full.
  public var shades: [Unicode.Scalar]
  /// Whether superscripts, Greek letters and the like can be shown.
  public var isUnicode: Bool

  public static let unicode = Glyphs(
    corners: ["╭", "╮", "╯", "╰"], horizontal: "─", vertical: "│",
    focusedHorizontal: "━", focusedVertical: "┃", focusedCorners: ["┏", "┓", "┛", "┗"],
    origin: "└", verticalTick: "┤", horizontalTick: "┬",
    gridLine: "┈", targetLine: "╌", crosshair: "┊", hatch: "░",
    up: "▲", down: "▼", left: "◀", right: "▶", dot: "●", selected: "▸", ellipsis: "…",
    risingBars: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    lyingBars: [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    shades: [" ", "░", "▒", "▓", "█"], isUnicode: true)

  public static let ascii = Glyphs(
    corners: ["+", "+", "+", "+"], horizontal: "-", vertical: "|",
    focusedHorizontal: "=", focusedVertical: "#", focusedCorners: ["#", "#", "#", "#"],
    origin: "+", verticalTick: "+", horizontalTick: "+",
    gridLine: ".", targetLine: "-", crosshair: "|", hatch: ".",
    up: "^", down: "v", left: "<", right: ">", dot: "o", selected: ">", ellipsis: "...",
    risingBars: [" ", ".", ":", "#"], lyingBars: [" ", "#"],
    shades: [" ", ".", ":", "-", "=", "+", "*", "#", "%", "@"], isUnicode: false)

  /// The glyph of `levels` for a share from 0 to 1 of a cell; a share above 0 never shows as empty.
  static func level(_ share: Double, of levels: [Unicode.Scalar]) -> Unicode.Scalar {
    guard share > 0 else { return levels[0] }
    let steps = Double(levels.count - 1)
    return levels[Int(max(1, (min(share, 1) * steps).rounded()))]
  }
}
