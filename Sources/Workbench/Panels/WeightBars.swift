import TerminalUI
import Text
import Themes

/// The weights of a linear model as bars from 0 on, to the left if negative and to the right if positive, a
/// row for each feature of each output.
struct WeightBars {
  /// The longest first.
  private let titles: [String]
  private let rows: [(name: String, weight: Double)]

  /// - Parameter weights: `[outputs × features]`.
  init(titles: [String], _ weights: [[Double]], features: [String], outputs: [String]) {
    self.titles = titles
    rows = zip(outputs, weights).flatMap { output, weights in
      zip(features, weights).map { feature, weight in
        (outputs.count > 1 ? "\(output): \(feature)" : feature, weight)
      }
    }
  }

  private var name: Int { rows.map(\.name.displayWidth).max() ?? 0 }
  /// The cells of a weight.
  private static let number = 11

  /// Whether names are whole and bars long enough.
  func fits(in columns: Int) -> Bool { columns >= name + Self.number + 16 }

  func draw(_ look: Look, into grid: inout Grid, in rect: Rect) {
    let number = Self.number
    let fitting = titles.first { $0.displayWidth <= rect.width }
    grid.write(fitting ?? "", row: 0, of: rect, style: look[.dimmed], glyphs: look.glyphs)
    let most = rows.reduce(0) { $1.weight.isFinite ? max($0, abs($1.weight)) : $0 }
    let room = max(0, rect.height - 1)
    let step = max(1, min(8, room / max(1, rows.count)))
    let name = name
    let half = (rect.width - name - number) / 2
    for (place, row) in rows.prefix(room / step).enumerated() {
      let y = rect.y + 1 + place * step
      grid.write(
        row.name.padded(to: name, ellipsis: look.glyphs.ellipsis)
          + row.weight.significant(3).padded(to: number - 2, .right),
        at: Point(x: rect.x, y: y), in: rect, style: look[.text])
      let share = most > 0 && row.weight.isFinite ? abs(row.weight) / most : 0
      let columns = share > 0 ? max(1, Int(clamping: (share * Double(half)).rounded())) : 0
      let middle = rect.x + name + number + half
      let isPositive = row.weight >= 0
      for line in y..<y + step {
        let isLast = step > 1 && line == y + step - 1
        let bar =
          isLast ? look.text("▀", ascii: " ") : look.text("█", ascii: isPositive ? "#" : "=")
        grid.write(
          String(repeating: bar, count: columns),
          at: Point(x: isPositive ? middle : middle - columns, y: line), in: rect,
          style: look[isPositive ? .positive : .negative])
      }
    }
  }
}
