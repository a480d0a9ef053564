import TerminalUI
import Text

/// A slide with a chart: title, labelled axes with their ticks, the plot, and a legend beside it.
struct SVGPlot {
  /// A quantity along one side.
  struct Side {
    var title: String
    var range: ClosedRange<Double>
    var scale = AxisScale.linear
    var isWhole = false
  }

  /// An entry of the legend: a piece of the curve, and lines of which the first is its name.
  struct Entry {
    var stroke: SVGDocument.Stroke
    var lines: [String]
  }

  /// 16:9.
  static let size = (width: 1280.0, height: 720.0)
  /// Where the curves are, unless a chart leaves its legend more room.
  static let plot = (left: 112.0, top: 116.0, right: 960.0, bottom: 620.0)
  static let textSize = 18.0

  var document = SVGDocument(width: size.width, height: size.height)
  let x: Axis
  let y: Axis
  /// Where the curves of this one are.
  let plot: (left: Double, top: Double, right: Double, bottom: Double)
  private let title: String

  /// Draws everything but curves and legend.
  ///
  /// - Parameter right: where the curves end.
  init(title: String, subtitle: String, x: Side, y: Side, right: Double = plot.right) {
    self.title = title
    var plot = Self.plot
    plot.right = right
    self.plot = plot
    self.x = Axis(
      range: x.range, scale: x.scale, length: Int(clamping: plot.right - plot.left) + 1,
      dotsPerCell: Self.cell.width)
    self.y = Axis(
      range: y.range, scale: y.scale, length: Int(clamping: plot.bottom - plot.top) + 1,
      dotsPerCell: Self.cell.height)
    document.text(title.fitted(to: 66), x: plot.left, y: 52, size: 28, isBold: true)
    document.text(
      subtitle.fitted(to: 110), x: plot.left, y: 84, size: Self.textSize, colour: Self.grey)
    drawTicks(x, y)
    let middle = (x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2)
    document.text(x.title, x: middle.x, y: plot.bottom + 68, size: 20, anchor: .middle)
    document.text(y.title, x: 36, y: middle.y, size: 20, anchor: .middle, isUpright: true)
  }

  private static let grey = "#555555"
  /// The room that a character takes, so that labels are spaced as the terminal's are.
  private static let cell = (width: 12, height: 16)

  /// Where a point of the plot is; a value beyond the axes is at their end.
  func point(_ valueX: Double, _ valueY: Double) -> (x: Double, y: Double)? {
    guard let across = x.position(of: valueX), let up = y.position(of: valueY) else { return nil }
    return (
      x: plot.left + min(max(across, 0), Double(x.length - 1)),
      y: plot.bottom - min(max(up, 0), Double(y.length - 1))
    )
  }

  private mutating func drawTicks(_ sideX: Side, _ sideY: Side) {
    let light = SVGDocument.Stroke(colour: "#e2e2e2")
    let dark = SVGDocument.Stroke(colour: Self.grey, width: 1.5)
    for tick in Ticks(y, .upright, wholeNumbers: sideY.isWhole).ticks {
      guard let up = y.position(of: tick.value) else { continue }
      let height = plot.bottom - up
      if tick.isMajor { document.line(from: (plot.left, height), to: (plot.right, height), light) }
      document.line(
        from: (plot.left - (tick.isMajor ? 8 : 4), height), to: (plot.left, height), dark)
      document.text(
        tick.label, x: plot.left - 12, y: height + 6, size: Self.textSize, anchor: .end)
    }
    for tick in Ticks(x, .across, wholeNumbers: sideX.isWhole).ticks {
      guard let across = x.position(of: tick.value) else { continue }
      let place = plot.left + across
      document.line(
        from: (place, plot.bottom), to: (place, plot.bottom + (tick.isMajor ? 8 : 4)), dark)
      document.text(
        tick.label, x: place, y: plot.bottom + 30, size: Self.textSize, anchor: .middle)
    }
    document.polyline(
      [(plot.left, plot.top), (plot.left, plot.bottom), (plot.right, plot.bottom)], dark)
  }

  /// Draws the legend right of the plot, from the top: of more than seven curves the names alone,
  /// as close as it takes for all to be there.
  mutating func drawLegend(_ entries: [Entry]) {
    let left = plot.right + 36
    let isShort = entries.count > 7
    let step = min(34, (Self.size.height - plot.top - 40) / Double(max(1, entries.count)))
    let size = min(Self.textSize, step * 0.8)
    var height = plot.top + 14
    for entry in entries {
      document.line(from: (left, height - 6), to: (left + 44, height - 6), entry.stroke)
      document.text(
        (entry.lines.first ?? "").fitted(to: 20), x: left + 56, y: height, size: size, isBold: true)
      height += isShort ? step : 22
      guard !isShort else { continue }
      for line in entry.lines.dropFirst() {
        document.text(line, x: left + 56, y: height, size: 15, colour: Self.grey)
        height += 20
      }
      height += 12
    }
  }

  /// The file's contents.
  var contents: String { document.contents(title: title) }

  /// The same as part of a page.
  var element: String { document.element(title: title) }

  /// The colour of the curve with this index: Okabe & Ito's, darkened where white needs it.
  static func colour(_ index: Int) -> String {
    let colours = [
      "#d55e00", "#0072b2", "#009e73", "#a8518a", "#8a6d00", "#3f8fc4", "#333333", "#b2182b",
    ]
    return colours[index % colours.count]
  }
}
