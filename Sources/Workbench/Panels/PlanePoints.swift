import Analysis
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// The examples over the plane: by shape what they are, filled or hollow whether they train, and set
/// off where the network is wrong.
enum PlanePoints {
  /// At most one for so many cells, or the map would not be seen.
  private static let cellsForOne = 4
  /// Multiples of the golden ratio are spread evenly between whole numbers, however many there are:
  /// they choose the examples that are drawn, whatever order these have in the data.
  private static let goldenRatio = 0.6180339887498949

  static func draw(_ picture: OutputsPicture, _ geometry: PlotGeometry, into grid: inout Grid) {
    let examples = picture.data.sample.examples
    let most = max(1, geometry.plot.width * geometry.plot.height / cellsForOne)
    let share = Double(most) / Double(max(1, examples.count))
    let wrong = wrongExamples(picture)
    // The wrong ones come last: no other covers them.
    for isWrong in [false, true] {
      for (place, example) in examples.enumerated() where wrong.contains(place) == isWrong {
        let turn = Double(place) * goldenRatio
        if turn - turn.rounded(.down) >= share { continue }
        guard let column = geometry.column(of: example.inputs[0]),
          let row = geometry.row(of: example.inputs[1])
        else { continue }
        let style = style(
          on: grid[column, row].style.background, isWrong: isWrong, picture.look)
        grid.write(
          glyph(of: example, picture.data, picture.look), at: Point(x: column, y: row),
          in: geometry.plot, style: style)
      }
    }
  }

  /// As the panel of the data has them, so that they are known again.
  static func glyph(of example: DataSample.Example, _ data: DataSummary, _ look: Look) -> String {
    if data.kind == .classes {
      return example.output < 10 ? String(Int(clamping: example.output)) : "*"
    }
    let isHigh = example.output > (data.kind == .binary ? 0.5 : 0)
    return switch (isHigh, example.isHeldOut) {
    case (true, false): look.text("●", ascii: "o")
    case (true, true): look.text("◇", ascii: "O")
    case (false, false): look.text("×", ascii: "x")
    case (false, true): "+"
    }
  }

  /// Black on the map, white on its dark ends; the wrong ones reversed.
  static func style(on background: Colour, isWrong: Bool, _ look: Look) -> Style {
    guard look.theme.isColoured else {
      return Style(.standard, on: .standard, isWrong ? [.bold, .reverse] : .bold)
    }
    if isWrong { return Style(Colour(231), on: Colour(16), .bold) }
    let isDark = [54, 91, 97, 28, 22].contains(background.index ?? 254)
    return Style(Colour(isDark ? 231 : 16))
  }

  /// The places of the examples that are decided wrongly, where the predictions are of all of them.
  private static func wrongExamples(_ picture: OutputsPicture) -> Set<Int> {
    let (kind, sample) = (picture.data.kind, picture.data.sample.examples)
    guard let predictions = picture.outputs.predictions, kind == .binary || kind == .classes,
      predictions.trainingCount == predictions.totalCount
    else { return [] }
    let training = sample.prefix { !$0.isHeldOut }.count
    var wrong: Set<Int> = []
    for place in sample.indices {
      let row = place < training ? place : predictions.trainingCount + place - training
      // Of many held-out rows only some were looked at: which is not known here.
      guard row < predictions.count, place < training || predictions.hasAllHeldOut(picture.data)
      else { continue }
      let decided = ConfusionMatrix.decided(predictions.outputs(of: row), kind)
      let actual = ConfusionMatrix.decided(predictions.targets(of: row), kind)
      if decided != actual { wrong.insert(place) }
    }
    return wrong
  }
}

extension Predictions {
  fileprivate func hasAllHeldOut(_ data: DataSummary) -> Bool {
    count - trainingCount == data.validationCount
  }
}
