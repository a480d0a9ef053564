import Analysis
import Localization
import NeuralNetworks
import Session
import TerminalUI
import Text
import Themes

/// Several labels, each with what was found, missed and taken for it in error; under them the matrix of
/// the one that is looked at.
enum LabelTable {
  private struct Column: Sendable {
    var title: PredictionPhrase
    /// Dropped first where there is no room.
    var weight: Int
    var text: @Sendable (ConfusionMatrix) -> String
  }

  private static let columns: [Column] = [
    Column(title: .ones, weight: 2) { $0.count(of: 1).grouped },
    Column(title: .found, weight: 6) { $0[1, 1].grouped },
    Column(title: .missed, weight: 5) { $0[1, 0].grouped },
    Column(title: .falseAlarms, weight: 4) { $0[0, 1].grouped },
    Column(title: .trueNegatives, weight: 0) { $0[0, 0].grouped },
    Column(title: .recall, weight: 3) { ClassShares.text($0.recall(of: 1)) },
    Column(title: .precision, weight: 1) { ClassShares.text($0.precision(of: 1)) },
  ]

  /// What the matrix needs under the table.
  private static let leastMatrix = 5

  static func draw(
    _ picture: OutputsPicture, _ predictions: Predictions, into grid: inout Grid
  ) {
    let (look, rect) = (picture.look, picture.layout.main)
    let matrices = (0..<predictions.width).map { matrix(of: $0, predictions) }
    let isBoth = rect.height >= matrices.count + 2 + leastMatrix
    let table = isBoth ? matrices.count + 1 : rect.height
    let parts = rect.rows([.fixed(table), .fixed(isBoth ? 1 : 0), .fraction(1)])
    drawTable(matrices, picture, into: &grid, in: parts[0])
    guard isBoth else { return }
    let names = [0, 1].map { "\(picture.outputName) = \($0)" }
    ConfusionTable.draw(matrices[picture.output], names, look, into: &grid, in: parts[2])
  }

  private static func drawTable(
    _ matrices: [ConfusionMatrix], _ picture: OutputsPicture, into grid: inout Grid, in rect: Rect
  ) {
    let look = picture.look
    let names = picture.data.outputs
    let label = min(names.map(\.displayWidth).max() ?? 1, max(8, rect.width / 3)) + 2
    var shown = columns.map { column in
      let title = column.title.text(in: look)
      let widest = matrices.map { column.text($0).displayWidth }.max() ?? 0
      return (column: column, title: title, width: max(title.displayWidth, widest, 5) + 2)
    }
    while shown.reduce(label, { $0 + $1.width }) > rect.width,
      let least = shown.indices.min(by: { shown[$0].column.weight < shown[$1].column.weight })
    {
      shown.remove(at: least)
    }
    // What is left over is shared, so that the columns stand apart.
    let spare = min(
      8, max(0, rect.width - shown.reduce(label, { $0 + $1.width })) / (shown.count + 1))
    func write(_ name: String, _ values: [String], _ row: Int, _ style: Style) {
      let line =
        name.padded(to: label, ellipsis: look.glyphs.ellipsis)
        + zip(values, shown).map { $0.padded(to: $1.width + spare, .right) }.joined()
      grid.write(line, row: row, of: rect, style: style, glyphs: look.glyphs)
    }
    write("", shown.map(\.title), 0, look[.dimmed])
    let room = max(0, rect.height - 1)
    let first = max(0, min(picture.output - room / 2, matrices.count - room))
    for (row, place) in (first..<min(matrices.count, first + room)).enumerated() {
      let isSelected = place == picture.output
      let mark = isSelected ? String(look.glyphs.selected) : " "
      write(
        mark + (names.indices.contains(place) ? names[place] : "\(place + 1)"),
        shown.map { $0.column.text(matrices[place]) }, row + 1, look[isSelected ? .strong : .text])
    }
  }

  static func matrix(of label: Int, _ predictions: Predictions) -> ConfusionMatrix {
    ConfusionMatrix(predictions, first: predictions.trainingCount, kind: .binary, label: label)
  }

  /// Which label is looked at, and how to get to the next.
  static func heading(_ picture: OutputsPicture) -> String {
    PredictionPhrase.label(
      picture.outputName, number: picture.output + 1, of: picture.outputs.predictions?.width ?? 1
    ).text(in: picture.look)
  }
}
