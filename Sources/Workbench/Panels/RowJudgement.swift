import Analysis
import Localization
import NeuralNetworks
import Setups
import TerminalUI
import Text
import Themes

/// What a row's targets are, what the network makes of it, and whether that is wrong.
struct RowJudgement {
  /// As the data have them, one for each column of the table.
  let actual: [String]
  /// As the network has them; empty where it was not asked.
  let predicted: [String]
  /// Of numbers none is wrong: they are nearer or farther.
  let isWrong: [Bool]

  var isKnown: Bool { !predicted.isEmpty }

  /// - Parameter place: of the row among the predictions.
  init(
    _ example: DataSample.Example, _ predictions: Predictions?, place: Int, of data: DataSummary
  ) {
    guard let predictions, place < predictions.count else {
      actual = [DataPanel.name(of: example, in: data)]
      (predicted, isWrong) = ([], [])
      return
    }
    let (a, y) = (predictions.outputs(of: place), predictions.targets(of: place))
    switch data.kind {
    case .classes:
      let found = [y, a].map { ConfusionMatrix.decided($0, data.kind) }
      let names = found.map { place in
        place.flatMap { data.classes.indices.contains($0) ? data.classes[$0] : nil } ?? "?"
      }
      (actual, predicted) = ([names[0]], [names[1]])
      isWrong = [found[0] != found[1]]
    case .binary:
      actual = y.map { $0.significant(3) }
      predicted = a.map { $0.decimal(2) }
      isWrong = zip(y, a).map { !($1.isFinite && ($0 >= 0.5) == ($1 >= 0.5)) }
    case .signed, .nonNegative:
      actual = y.map { $0.significant(4) }
      predicted = a.map { $0.significant(4) }
      isWrong = Array(repeating: false, count: y.count)
    }
  }

  /// The titles of the columns of targets.
  static func titles(of data: DataSummary) -> [String] {
    data.kind == .classes ? [data.outputs.first ?? "y"] : data.outputs
  }

  /// `setosa → virginica ✗`, the arrows under one another.
  static func texts(
    of output: Int, _ rows: [RowJudgement], _ wrong: [Bool], _ look: Look
  ) -> [String] {
    func part(_ texts: [String]) -> String { texts.indices.contains(output) ? texts[output] : "" }
    let actual = rows.map { part($0.actual).displayWidth }.max() ?? 0
    let predicted = rows.map { part($0.predicted).displayWidth }.max() ?? 0
    let cross = look.text(" ✗", ascii: " !")
    return zip(rows, wrong).map { row, isWrong in
      let start = part(row.actual).padded(to: actual, .right)
      guard predicted > 0 else { return start }
      let text = row.isKnown ? "→ " + part(row.predicted).padded(to: predicted) : ""
      return start + " "
        + look.glyphs.spelled(text).padded(to: predicted + look.glyphs.spelled("→ ").displayWidth)
        + (isWrong ? cross : "  ")
    }
  }
}
