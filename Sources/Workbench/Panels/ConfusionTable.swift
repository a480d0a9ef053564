import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// How many of each class were taken for which: rows are what it is, columns what it was taken for. Of
/// several labels each has counts of its own.
enum ConfusionTable {
  static func draw(_ picture: OutputsPicture, into grid: inout Grid) {
    guard let predictions = picture.outputs.predictions else { return }
    if picture.hasLabels {
      LabelTable.draw(picture, predictions, into: &grid)
      return
    }
    let matrix = matrix(of: predictions, picture.data)
    draw(matrix, names(picture.data), picture.look, into: &grid, in: picture.layout.main)
  }

  /// The matrix, as large as there is room for, and beside it what each class comes to; where not even
  /// the matrix has room, the most frequent mistakes.
  static func draw(
    _ matrix: ConfusionMatrix, _ names: [String], _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    guard ConfusionCells(matrix, names, in: rect) != nil else {
      drawMistakes(matrix, names, look, into: &grid, in: rect)
      return
    }
    let shares = ClassShares(matrix, names, look)
    let isBeside =
      rect.height >= matrix.classes + 4
      && rect.width >= ConfusionCells.roomyWidth(matrix, names) + 4 + shares.width
    let parts = rect.columns(
      [.fraction(1), .fixed(isBeside ? shares.width : 0)], gap: isBeside ? 4 : 0)
    ConfusionCells(matrix, names, in: parts[0])?.draw(look, into: &grid)
    guard isBeside else { return }
    shares.draw(into: &grid, in: parts[1])
    let used = matrix.classes + 2
    drawMistakes(
      matrix, names, look, into: &grid,
      in: Rect(
        x: parts[1].x, y: parts[1].y + used, width: parts[1].width,
        height: parts[1].height - used))
  }

  /// The most frequent mistakes.
  private static func drawMistakes(
    _ matrix: ConfusionMatrix, _ names: [String], _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
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

  private static func matrix(
    of predictions: Predictions, _ data: DataSummary
  ) -> ConfusionMatrix {
    ConfusionMatrix(predictions, first: predictions.trainingCount, kind: data.kind)
  }

  static func names(_ data: DataSummary) -> [String] {
    data.kind == .binary ? ["0", "1"] : data.classes
  }

  static func notes(_ picture: OutputsPicture) -> [String] {
    guard let predictions = picture.outputs.predictions else { return [] }
    let matrix =
      picture.hasLabels
      ? LabelTable.matrix(of: picture.output, predictions) : matrix(of: predictions, picture.data)
    let right = OutputsPhrase.rightOf(matrix.right, of: matrix.total).text(in: picture.look)
    let undecided = PredictionPhrase.undecided(matrix.undecided).text(in: picture.look)
    return [
      picture.hasLabels ? LabelTable.heading(picture) : "", right, OutputsSummary.sample(picture),
      PredictionPhrase.rowsAreActual.text(in: picture.look),
      PredictionPhrase.columnsArePredicted.text(in: picture.look),
      matrix.undecided > 0 ? undecided : "",
    ]
  }
}

extension OutputsPicture {
  /// Whether a row has several labels, each of which it may have or not.
  var hasLabels: Bool { data.kind == .binary && (outputs.predictions?.width ?? 1) > 1 }
}
