import Analysis
import TerminalUI
import Text
import Themes

/// The cells of a confusion matrix: a count, its share of the row where there is room for it, and under
/// that a bar as long as the share where a row has several lines.
struct ConfusionCells {
  private let matrix: ConfusionMatrix
  private let names: [String]
  private let rect: Rect
  /// The cells that the names of rows take.
  private let label: Int
  /// A cell of the matrix.
  private let cell: Size
  /// The digits of the largest count.
  private let digits: Int

  /// `nil` where not every count has its place.
  init?(_ matrix: ConfusionMatrix, _ names: [String], in rect: Rect) {
    let classes = matrix.classes
    let widest = Self.widest(names)
    digits = Self.digits(matrix)
    let leastColumn = max(digits, min(8, widest)) + 1
    guard classes > 0, rect.width >= min(12, widest) + 2 + leastColumn * classes,
      rect.height >= classes + 1
    else { return nil }
    label = min(widest, rect.width - 2 - leastColumn * classes)
    let rows = (rect.height - 1) / classes
    let all = (rect.width - label - 2) / classes
    // A table stays together; with bars the whole width is used.
    let column = rows >= Self.leastRows ? all : min(all, max(widest, digits + Self.share) + 2)
    cell = Size(
      columns: column, rows: rows >= Self.leastRows ? rows : min(rows, classes < 5 ? 2 : 1))
    (self.matrix, self.names, self.rect) = (matrix, names, rect)
  }

  /// The columns in which every name and share is whole.
  static func roomyWidth(_ matrix: ConfusionMatrix, _ names: [String]) -> Int {
    let widest = widest(names)
    return widest + 2 + matrix.classes * (max(widest, digits(matrix) + share) + 2)
  }

  /// What a bar needs: a line for the number, one for the bar, and a blank one.
  private static let leastRows = 3
  /// `  100 %` after a count.
  private static let share = 7

  private static func widest(_ names: [String]) -> Int { names.map(\.displayWidth).max() ?? 1 }

  private static func digits(_ matrix: ConfusionMatrix) -> Int {
    (matrix.counts.max() ?? 0).grouped.count
  }

  func draw(_ look: Look, into grid: inout Grid) {
    let left = rect.x + (rect.width - label - 2 - cell.columns * matrix.classes) / 2
    func write(_ text: String, _ x: Int, _ row: Int, _ width: Int, _ style: Style) {
      grid.write(
        text.padded(to: width, .right, ellipsis: look.glyphs.ellipsis),
        at: Point(x: x, y: rect.y + row), in: rect, style: style)
    }
    let hasBars = cell.rows >= Self.leastRows
    // Beside a bar numbers begin where it does.
    let width = hasBars ? min(cell.columns, digits + Self.share + 1) : cell.columns
    for predicted in 0..<matrix.classes {
      let x = left + label + 1 + predicted * cell.columns
      let name = hasBars ? names[predicted].padded(to: cell.columns - 1) : names[predicted]
      write(" " + name, x, 0, cell.columns, look[.strong])
      for actual in 0..<matrix.classes {
        let count = matrix[actual, predicted]
        let role: Role = actual == predicted ? .strong : count > 0 ? .warning : .dimmed
        let row = 1 + actual * cell.rows
        write(text(actual, predicted, look, in: width - 1), x, row, width, look[role])
        guard hasBars, let share = matrix.share(actual, predicted) else { continue }
        Gauge(share, style: look[actual == predicted ? .good : .warning], glyphs: look.glyphs).draw(
          into: &grid,
          in: Rect(
            x: x + 1, y: rect.y + row + 1, width: cell.columns - 2, height: cell.rows - 2))
      }
    }
    for actual in 0..<matrix.classes {
      write(names[actual], left, 1 + actual * cell.rows, label, look[.strong])
    }
  }

  /// The count, and where there is room its share of the row.
  private func text(_ actual: Int, _ predicted: Int, _ look: Look, in columns: Int) -> String {
    let count = matrix[actual, predicted]
    let number = count == 0 ? look.text("·", ascii: ".") : count.grouped
    guard columns >= digits + Self.share, let share = matrix.share(actual, predicted) else {
      return number
    }
    return number.padded(to: digits, .right) + share.percent(0).padded(to: Self.share, .right)
  }
}
