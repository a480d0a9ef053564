import TerminalUI
import Text

/// A legend that says much of few curves: under each one's name, lines that are broken to fit. Where
/// there is no room for all of them, the last lines of each go first.
struct FactsLegend {
  /// A curve, with its lines, the most important first.
  struct Entry {
    var stroke: SVGDocument.Stroke
    var name: String
    var facts: [String]
  }

  private static let size = 14.0
  private static let step = 19.0
  /// Of a name, and of the space below an entry.
  private static let nameStep = 26.0
  private static let gap = 14.0

  /// The lines to be drawn of each.
  private let blocks: [[String]]
  private let entries: [Entry]
  private let area: (left: Double, top: Double)

  /// - Parameters:
  ///   - left, top, right, bottom: the room there is, in pixels.
  init(_ entries: [Entry], left: Double, top: Double, right: Double, bottom: Double) {
    // A character takes about half its size; Hangul, two columns wide, twice that.
    let columns = Int(clamping: (right - left) / (Self.size * 0.54))
    self.entries = entries
    area = (left, top)
    var most = entries.map(\.facts.count).max() ?? 0
    func lines(_ count: Int) -> [[String]] {
      entries.map { $0.facts.prefix(count).flatMap { $0.wrapped(to: columns) } }
    }
    while most > 0, Self.height(lines(most)) > bottom - top { most -= 1 }
    blocks = lines(most)
  }

  private static func height(_ blocks: [[String]]) -> Double {
    blocks.reduce(0) { $0 + nameStep + Double($1.count) * step + gap }
  }

  func draw(into document: inout SVGDocument) {
    var height = area.top + 14
    for (entry, lines) in zip(entries, blocks) {
      document.line(from: (area.left, height - 6), to: (area.left + 44, height - 6), entry.stroke)
      document.text(
        entry.name, x: area.left + 56, y: height, size: SVGPlot.textSize, isBold: true)
      height += Self.nameStep
      for line in lines {
        document.text(line, x: area.left, y: height, size: Self.size, colour: "#333333")
        height += Self.step
      }
      height += Self.gap
    }
  }
}
