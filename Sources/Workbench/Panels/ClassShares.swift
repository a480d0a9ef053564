import Analysis
import Localization
import TerminalUI
import Text
import Themes

/// What each class of a confusion matrix comes to: how many rows it has, which share of them was found,
/// and which share of what was taken for it is right.
struct ClassShares {
  private let matrix: ConfusionMatrix
  private let names: [String]
  private let look: Look
  private let titles: [String]

  init(_ matrix: ConfusionMatrix, _ names: [String], _ look: Look) {
    (self.matrix, self.names, self.look) = (matrix, names, look)
    titles = [PredictionPhrase.count, .recall, .precision].map { $0.text(in: look) }
  }

  private var label: Int { min(24, max(6, names.map(\.displayWidth).max() ?? 0)) }
  private var columns: [Int] { titles.map { max(7, $0.displayWidth) + 2 } }

  /// The columns that it takes.
  var width: Int { label + columns.reduce(0, +) }

  func draw(into grid: inout Grid, in rect: Rect) {
    func write(_ name: String, _ values: [String], _ row: Int, _ style: Style) {
      let line =
        name.padded(to: label, ellipsis: look.glyphs.ellipsis)
        + zip(values, columns).map { $0.padded(to: $1, .right) }.joined()
      grid.write(line, row: row, of: rect, style: style, glyphs: look.glyphs)
    }
    write("", titles, 0, look[.dimmed])
    for (place, name) in names.enumerated().prefix(matrix.classes) {
      let values = [
        matrix.count(of: place).grouped, Self.text(matrix.recall(of: place)),
        Self.text(matrix.precision(of: place)),
      ]
      write(name, values, place + 1, look[.text])
    }
  }

  /// `98.0 %`, or a dash where there is nothing to have a share of.
  static func text(_ share: Double?) -> String { share?.percent(1) ?? "–" }
}
