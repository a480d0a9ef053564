import TerminalUI
import Text

/// An SVG picture (SVG 1.1) as it is written, element by element; later ones are drawn over earlier
/// ones. Lengths are in pixels, from the top left corner.
struct SVGDocument {
  /// How text is aligned to its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// How a line is drawn.
  struct Stroke {
    var colour: String
    var width = 1.0
    /// As in the terminal: what is told apart without colour there is told apart here.
    var dash = Dash.solid
  }

  /// The families that text is set in: the first that whoever shows it has.
  enum Font: String {
    case proportional = "'DejaVu Sans', Verdana, Arial, Helvetica, sans-serif"
    /// All letters are as wide as each other.
    case monospaced =
      "'DejaVu Sans Mono', 'Liberation Mono', Menlo, Consolas, 'Courier New', monospace"
  }

  /// How a path is drawn.
  enum Paint: Hashable {
    case filled
    case stroked(width: Double)
    /// Round ends: a line without length is a dot.
    case dotted(width: Double)
  }

  let width: Double
  let height: Double
  private let font: Font
  private var body = ""

  /// An empty picture on paper of this colour.
  init(
    width: Double, height: Double, paper: String = "#ffffff", font: Font = .proportional
  ) {
    self.width = width
    self.height = height
    self.font = font
    rectangle(x: 0, y: 0, width: width, height: height, fill: paper)
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String
  ) {
    body += """
      <rect x="\(length(x))" y="\(length(y))" width="\(length(width))" height="\(length(height))" \
      fill="\(fill)"/>\n
      """
  }

  mutating func line(from a: (x: Double, y: Double), to b: (x: Double, y: Double), _ stroke: Stroke)
  {
    polyline([a, b], stroke)
  }

  /// Nothing for fewer than two points.
  mutating func polyline(_ points: [(x: Double, y: Double)], _ stroke: Stroke) {
    guard points.count > 1 else { return }
    body += """
      <polyline points="\(text(points))" fill="none" stroke="\(stroke.colour)" \
      stroke-width="\(length(stroke.width))" stroke-linejoin="round"\(dashes(stroke))/>\n
      """
  }

  /// A filled area without an edge, through which what is behind it shines.
  mutating func area(_ points: [(x: Double, y: Double)], fill: String, opacity: Double) {
    guard points.count > 2 else { return }
    body += """
      <polygon points="\(text(points))" fill="\(fill)" fill-opacity="\(opacity.fixed(2))"/>\n
      """
  }

  /// One line of text whose base line is at `y`.
  mutating func text(
    _ string: String, x: Double, y: Double, size: Double, colour: String = "#1a1a1a",
    anchor: Anchor = .start, isBold: Bool = false, isUpright: Bool = false
  ) {
    let turn = isUpright ? " transform=\"rotate(-90 \(length(x)) \(length(y)))\"" : ""
    body += """
      <text x="\(length(x))" y="\(length(y))" font-size="\(length(size))" fill="\(colour)" \
      text-anchor="\(anchor.rawValue)"\(isBold ? " font-weight=\"bold\"" : "")\(turn)>\
      \(Self.escaped(string))</text>\n
      """
  }

  /// One line of text from `x` on that takes `width`, however wide its letters are in the font that is
  /// found; in the size of the group that it is in.
  mutating func text(
    _ string: String, x: Double, y: Double, width: Double, colour: String, isBold: Bool,
    isUnderlined: Bool
  ) {
    body += """
      <text x="\(length(x))" y="\(length(y))" textLength="\(length(width))" \
      lengthAdjust="spacingAndGlyphs" fill="\(colour)"\(isBold ? " font-weight=\"bold\"" : "")\
      \(isUnderlined ? " text-decoration=\"underline\"" : "")>\(Self.escaped(string))</text>\n
      """
  }

  /// What `draw` draws has text of this size.
  mutating func group(textSize: Double, _ draw: (inout SVGDocument) -> Void) {
    body += "<g font-size=\"\(length(textSize))\">\n"
    draw(&self)
    body += "</g>\n"
  }

  /// - Parameter data: what SVG calls path data; nothing is drawn of none.
  mutating func path(_ data: String, _ paint: Paint, colour: String) {
    guard !data.isEmpty else { return }
    let attributes =
      switch paint {
      case .filled: "fill=\"\(colour)\""
      case .stroked(let width):
        "fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(length(width))\""
      case .dotted(let width):
        """
        fill="none" stroke="\(colour)" stroke-width="\(length(width))" stroke-linecap="round"
        """
      }
    body += "<path d=\"\(data)\" \(attributes)/>\n"
  }

  /// The file's contents.
  ///
  /// - Parameter title: for readers that cannot see it.
  func contents(title: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(title: title)
  }

  /// The picture as part of a page: an XML declaration stands at the start of a file alone.
  func element(title: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(length(width))" height="\(length(height))" \
    viewBox="0 0 \(length(width)) \(length(height))" \
    font-family="\(font.rawValue)">
    <title>\(Self.escaped(title))</title>
    \(body)</svg>

    """
  }

  /// XML 1.0, section 2.4; what XML does not have, and what would steer whoever shows it, becomes �.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.steersTerminal || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private func text(_ points: [(x: Double, y: Double)]) -> String {
    points.map { "\(length($0.x)),\(length($0.y))" }.joined(separator: " ")
  }

  /// 4 on and 2 off, 2–2, or 1–3, in widths of the line.
  private func dashes(_ stroke: Stroke) -> String {
    let pattern: [Double]
    switch stroke.dash {
    case .solid: return ""
    case .long: pattern = [4, 2]
    case .short: pattern = [2, 2]
    case .dotted: pattern = [1, 3]
    }
    let lengths = pattern.map { length($0 * stroke.width) }.joined(separator: " ")
    return " stroke-dasharray=\"\(lengths)\""
  }

  private func length(_ value: Double) -> String { Self.length(value) }

  /// To a tenth of a pixel.
  static func length(_ value: Double) -> String {
    let text = value.fixed(1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
