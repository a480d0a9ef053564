import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// Pictures with label, prediction and loss, the worst first.
enum PredictedPictures {
  static func draw(_ picture: OutputsPicture, into grid: inout Grid) {
    let (layout, look, data) = (picture.layout, picture.look, picture.data)
    guard let size = data.picture else { return }
    let top = data.sample.spreads.map(\.greatest).max() ?? 1
    for (place, example) in picture.outputs.pictures.enumerated() where place < layout.perPage {
      let frame = layout.place(ofPicture: place)
      let width = size.width * layout.scale
      let rows = layout.tile.rows - 2
      HeatMap(
        example.inputs, columns: size.width, range: 0...max(top, 1e-9),
        palette: look.theme.isColoured ? .greys : nil, glyphs: look.glyphs
      ).draw(
        into: &grid,
        in: Rect(
          x: frame.x + (frame.width - width) / 2, y: frame.y, width: min(width, frame.width),
          height: min(rows, frame.height)))
      let (text, isWrong) = caption(of: example, data, look)
      grid.write(
        look.glyphs.spelled(text), row: rows, of: frame, .centre,
        style: look[isWrong ? .warning : .text],
        glyphs: look.glyphs)
      let number = example.loss.significant(2)
      let loss = PredictionPhrase.loss(number).text(in: look)
      grid.write(
        loss.displayWidth <= frame.width ? loss : number, row: rows + 1, of: frame, .centre,
        style: look[.dimmed], glyphs: look.glyphs)
    }
  }

  /// `7 → 1 ✗`, or for a binary label `0 → .97 ✗`: what it is, what it is taken for, and whether that
  /// is wrong.
  static func caption(
    of example: PredictedPicture, _ data: DataSummary, _ look: Look
  ) -> (text: String, isWrong: Bool) {
    let cross = look.text(" ✗", ascii: " !")
    let actual = ConfusionMatrix.decided(example.targets[...], data.kind)
    let predicted = ConfusionMatrix.decided(example.outputs[...], data.kind)
    switch data.kind {
    case .classes:
      let isWrong = actual != predicted
      return (
        "\(name(actual, data)) → \(name(predicted, data))\(isWrong ? cross : "")", isWrong
      )
    case .binary:
      let isWrong = actual != predicted
      return (
        "\(actual ?? 0) → \(example.outputs[0].decimal(2))\(isWrong ? cross : "")", isWrong
      )
    case .signed, .nonNegative:
      return (
        "\(example.targets[0].significant(2)) → \(example.outputs[0].significant(2))", false
      )
    }
  }

  private static func name(_ index: Int?, _ data: DataSummary) -> String {
    guard let index, data.classes.indices.contains(index) else { return "?" }
    return data.classes[index]
  }

  static func notes(_ picture: OutputsPicture) -> [String] {
    let kind = picture.data.kind
    let pages = picture.layout.pages(of: picture.data.trainingCount)
    let page = OutputsPhrase.page(picture.choice.page % pages + 1, of: pages)
      .text(in: picture.look)
    let meaning = PredictionPhrase.meaning(of: kind).text(in: picture.look)
    guard let predictions = picture.outputs.predictions, kind == .binary || kind == .classes else {
      return [meaning, page]
    }
    let matrix = ConfusionMatrix(predictions, first: predictions.trainingCount, kind: kind)
    let right = OutputsPhrase.rightOf(matrix.right, of: matrix.total).text(in: picture.look)
    return [right, OutputsSummary.sample(picture), meaning, page]
  }
}
