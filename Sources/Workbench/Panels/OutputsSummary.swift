import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// What is said about all outputs: how many are right, and those that the target cannot have.
enum OutputsSummary {
  /// `98.5 % right`, or `R² 0.93`.
  static func score(of run: Run, _ data: DataSummary) -> Message {
    guard let evaluation = run.latest?.evaluation else { return "" }
    switch data.kind {
    case .binary, .classes: return OutputsPhrase.right(evaluation.accuracy.percent(1)).message
    case .signed, .nonNegative: return Message(verbatim: "R² \(evaluation.accuracy.significant(3))")
    }
  }

  /// Of the training rows that were looked at.
  static func impossible(_ picture: OutputsPicture) -> ImpossibleOutputs? {
    guard let predictions = picture.outputs.predictions else { return nil }
    let count = predictions.trainingCount * predictions.width
    return ImpossibleOutputs(
      predictions.outputs.prefix(count), targets: predictions.targets.prefix(count),
      picture.data.kind, picture.activation)
  }

  /// The last line names what cannot be; above it, as far as there is room, what else there is to say.
  static func drawFoot(_ picture: OutputsPicture, into grid: inout Grid) {
    let (foot, look) = (picture.layout.foot, picture.look)
    guard foot.height > 0 else { return }
    var free = 0..<foot.height
    let name = picture.data.outputs.first ?? OutputsPhrase.target.text(in: look)
    if let warning = impossible(picture)?.sentence(name, columns: foot.width, in: look.language) {
      free = 0..<foot.height - 1
      grid.write(
        look.glyphs.spelled(warning), row: foot.height - 1, of: foot, style: look[.warning],
        glyphs: look.glyphs)
    }
    if picture.layout.mode == .plane || picture.layout.mode == .unit, !free.isEmpty {
      PlaneLegend.draw(picture, into: &grid, in: foot, row: free.lowerBound)
      free = free.dropFirst()
    }
    let lines = lines(of: notes(picture), columns: foot.width, glyphs: look.glyphs)
    for (row, line) in zip(free, lines) {
      grid.write(line, row: row, of: foot, style: look[.dimmed], glyphs: look.glyphs)
    }
  }

  /// Parts side by side, as many to a line as there is room for; one that is wider than a line is left
  /// out, unless it is the first.
  static func lines(of parts: [String], columns: Int, glyphs: Glyphs) -> [String] {
    var lines: [String] = []
    for part in parts.map(glyphs.spelled) where !part.isEmpty {
      let joined = lines.last.map { $0 + glyphs.spelled(" · ") + part }
      if let joined, joined.displayWidth <= columns {
        lines[lines.count - 1] = joined
      } else if part.displayWidth <= columns || lines.isEmpty {
        lines.append(part)
      }
    }
    return lines
  }

  /// What there is to say besides, the most important first.
  private static func notes(_ picture: OutputsPicture) -> [String] {
    switch picture.layout.mode {
    case .plane, .unit: PlaneLegend.notes(picture)
    case .curve: CurveFit.notes(picture)
    case .examples: PredictedPictures.notes(picture)
    case .weights: WeightPictures.notes(picture)
    case .predicted, .residuals: PredictedPlot.notes(picture)
    case .confusion: ConfusionTable.notes(picture)
    case .spread: OutputSpread.notes(picture)
    case .units: UnitBars.notes(picture)
    }
  }

  /// `(512 of 8,000 rows)`, where not all were looked at; a part of its own, so that it is not cut.
  static func sample(_ picture: OutputsPicture) -> String {
    guard let predictions = picture.outputs.predictions,
      predictions.trainingCount < predictions.totalCount
    else { return "" }
    let sample = OutputsPhrase.sample(predictions.trainingCount, of: predictions.totalCount)
    return sample.text(in: picture.look)
  }
}
