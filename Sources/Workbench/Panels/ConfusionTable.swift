import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// How many of each class were taken for which: rows are what it is, columns what it was taken for.
enum ConfusionTable {
  static func draw(_ picture: OutputsPicture, into grid: inout Grid) {
    let (look, rect) = (picture.look, picture.layout.main)
    guard let matrix = matrix(of: picture) else { return }
    let names = names(picture.data)
    let most = (0..<matrix.classes * matrix.classes).map { matrix.counts[$0] }.max() ?? 0
    let column = max(most.grouped.count, min(8, names.map(\.displayWidth).max() ?? 1)) + 1
    let label = min(12, names.map(\.displayWidth).max() ?? 1)
    let isComplete =
      rect.width >= label + 2 + column * matrix.classes && rect.height >= matrix.classes + 1
    guard isComplete else {
      drawMistakes(matrix, names, picture, into: &grid)
      return
    }
    let left = rect.x + (rect.width - label - 2 - column * matrix.classes) / 2
    func write(_ text: String, _ x: Int, _ row: Int, _ width: Int, _ style: Style) {
      grid.write(
        text.padded(to: width, .right, ellipsis: look.glyphs.ellipsis),
        at: Point(x: x, y: rect.y + row), in: rect, style: style)
    }
    let gap = rect.height >= 2 * matrix.classes + 1 && matrix.classes < 5 ? 2 : 1
    for predicted in 0..<matrix.classes {
      let x = left + label + 1 + predicted * column
      write(" " + names[predicted], x, 0, column, look[.strong])
      for actual in 0..<matrix.classes {
        let count = matrix[actual, predicted]
        let style: Style =
          actual == predicted ? look[.strong] : count > 0 ? look[.warning] : look[.dimmed]
        let text = count == 0 ? look.text("·", ascii: ".") : count.grouped
        write(text, x, 1 + actual * gap, column, style)
      }
    }
    for actual in 0..<matrix.classes {
      write(names[actual], left, 1 + actual * gap, label, look[.strong])
    }
  }

  /// Where the table has no room: the most frequent mistakes.
  private static func drawMistakes(
    _ matrix: ConfusionMatrix, _ names: [String], _ picture: OutputsPicture,
    into grid: inout Grid
  ) {
    let (look, rect) = (picture.look, picture.layout.main)
    let mistakes = matrix.mistakes
    let heading: PredictionPhrase = mistakes.isEmpty ? .noMistakes : .mistakes
    grid.write(heading.text(in: look), row: 0, of: rect, style: look[.dimmed], glyphs: look.glyphs)
    for (row, mistake) in mistakes.prefix(max(0, rect.height - 1)).enumerated() {
      let line =
        " \(names[mistake.actual]) → \(names[mistake.predicted])"
        + "  " + PredictionPhrase.times(mistake.count).text(in: look)
      grid.write(
        look.glyphs.spelled(line), row: row + 1, of: rect, style: look[.text], glyphs: look.glyphs)
    }
  }

  private static func matrix(of picture: OutputsPicture) -> ConfusionMatrix? {
    picture.outputs.predictions.map {
      ConfusionMatrix($0, first: $0.trainingCount, kind: picture.data.kind)
    }
  }

  static func names(_ data: DataSummary) -> [String] {
    data.kind == .binary ? ["0", "1"] : data.classes
  }

  static func notes(_ picture: OutputsPicture) -> [String] {
    guard let matrix = matrix(of: picture) else { return [] }
    let right = OutputsPhrase.rightOf(matrix.right, of: matrix.total).text(in: picture.look)
    let undecided = PredictionPhrase.undecided(matrix.undecided).text(in: picture.look)
    return [
      right, OutputsSummary.sample(picture), PredictionPhrase.rowsAreActual.text(in: picture.look),
      PredictionPhrase.columnsArePredicted.text(in: picture.look),
      matrix.undecided > 0 ? undecided : "",
    ]
  }
}
