import NeuralNetworks
import TerminalUI

/// What is said about all outputs: how many are right, and those that the target cannot have.
enum OutputsSummary {
  /// `98.5 % right`, or `R² 0.93`.
  static func score(of run: Run, _ data: DataSummary) -> String {
    guard let evaluation = run.latest?.evaluation else { return "" }
    switch data.kind {
    case .binary, .classes: return "\(evaluation.accuracy.percent(1)) right"
    case .signed, .nonNegative: return "R² \(evaluation.accuracy.significant(3))"
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

  /// The last line names what cannot be; what the mode has to say goes above it, or takes its place.
  static func drawFoot(_ picture: OutputsPicture, into grid: inout Grid) {
    let (foot, look) = (picture.layout.foot, picture.look)
    guard foot.height > 0 else { return }
    let note = note(picture)
    let warning = impossible(picture)?.sentence(picture.data.outputs.first ?? "the target")
    if let warning {
      grid.write(
        warning, row: foot.height - 1, of: foot, style: look[.warning], glyphs: look.glyphs)
      guard foot.height > 1 else { return }
    }
    if picture.layout.mode == .plane || picture.layout.mode == .unit {
      PlaneLegend.draw(picture, into: &grid, in: foot, row: 0)
      if warning == nil, foot.height > 1 {
        grid.write(note, row: 1, of: foot, style: look[.dimmed], glyphs: look.glyphs)
      }
    } else {
      grid.write(note, row: 0, of: foot, style: look[.dimmed], glyphs: look.glyphs)
    }
  }

  /// What there is to say besides.
  private static func note(_ picture: OutputsPicture) -> String {
    switch picture.layout.mode {
    case .plane, .unit: PlaneLegend.note(picture)
    case .curve: CurveFit.note(picture)
    case .examples: PredictedPictures.note(picture)
    case .weights: WeightPictures.note(picture)
    case .predicted, .residuals: PredictedPlot.note(picture)
    case .confusion: ConfusionTable.note(picture)
    case .spread: OutputSpread.note(picture)
    }
  }

  /// `of 512 of 8,000 rows`, where not all were looked at.
  static func sample(_ picture: OutputsPicture) -> String {
    guard let predictions = picture.outputs.predictions,
      predictions.trainingCount < predictions.totalCount
    else { return "" }
    return " (\(predictions.trainingCount.grouped) of \(predictions.totalCount.grouped) rows)"
  }
}
