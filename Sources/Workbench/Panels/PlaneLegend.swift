import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// What the colours and shapes of the plane stand for.
enum PlaneLegend {
  /// The colours from end to end with their values, the boundary, the shapes.
  static func draw(
    _ picture: OutputsPicture, into grid: inout Grid, in rect: Rect, row: Int
  ) {
    let (look, data) = (picture.look, picture.data)
    let isUnit = picture.layout.mode == .unit
    var scale = PlanePicture.scale(of: picture)
    if isUnit {
      let activation = picture.run.layers[picture.outputs.layer].activation
      scale = PlanePicture.unitScale(picture.outputs.map.layer(0), activation)
    }
    var x = rect.x
    func write(_ text: String, _ style: Style) {
      x += grid.write(text, at: Point(x: x, y: rect.y + row), in: rect, style: style)
    }
    // Parts that do not fit are left out, the last first.
    func fits(_ text: String) -> Bool { x + text.displayWidth <= rect.maxX }
    let unit = UnitsPhrase.unitOfLayer(
      unit: picture.choice.unit + 1, layer: picture.outputs.layer + 1)
    let name = isUnit ? unit.text(in: look) : title(picture)
    let ends = (scale.lowerBound.significant(2), scale.upperBound.significant(2))
    let start = "\(name) \(ends.0) "
    if fits(start + "        " + ends.1) {
      write(look.glyphs.spelled(start), look[.dimmed])
      HeatMap(
        (0..<16).map { Double($0) / 15 }, columns: 16, palette: PlanePicture.palette(look),
        glyphs: PlanePicture.glyphs(look)
      ).draw(into: &grid, in: Rect(x: x, y: rect.y + row, width: 8, height: 1))
      x += 8
      write(" \(ends.1)  ", look[.dimmed])
    }
    let line = boundary(picture)
    if !line.isEmpty, fits(line) { write(look.glyphs.spelled(line) + "  ", look[.dimmed]) }
    for (value, name) in shapes(data) {
      let example = DataSample.Example(inputs: [], output: value, isHeldOut: false)
      let text = PlanePoints.glyph(of: example, data, look) + " " + name + "  "
      if fits(text) { write(text, look[.dimmed]) }
    }
    if data.validationCount > 0, data.kind != .classes {
      let hollow = look.text("◇ +", ascii: "O +") + " " + PanelPhrase.heldOut.text(in: look)
      if fits(hollow) { write(hollow, look[.dimmed]) }
    }
  }

  private static func title(_ picture: OutputsPicture) -> String {
    picture.data.kind == .classes ? "p(\(picture.outputName))" : picture.outputName
  }

  /// What the line is.
  private static func boundary(_ picture: OutputsPicture) -> String {
    if picture.layout.mode == .unit { return UnitsPhrase.line("z = 0").text(in: picture.look) }
    return switch picture.data.kind {
    case .binary: UnitsPhrase.line("½").text(in: picture.look)
    case .signed: UnitsPhrase.line("0").text(in: picture.look)
    case .classes: UnitsPhrase.linesBetweenClasses.text(in: picture.look)
    case .nonNegative: ""
    }
  }

  private static func shapes(_ data: DataSummary) -> [(value: Double, name: String)] {
    switch data.kind {
    case .binary: [(1, "1"), (0, "0")]
    case .signed: [(1, "> 0"), (0, "≤ 0")]
    case .nonNegative: [(1, "> 0"), (0, "0")]
    case .classes: data.classes.indices.map { (Double($0), data.classes[$0]) }
    }
  }

  /// How many are wrong, the axes by name, the unit that is looked at.
  static func notes(_ picture: OutputsPicture) -> [String] {
    let (data, run) = (picture.data, picture.run)
    let layer = run.layers[picture.outputs.layer]
    let others = [
      UnitsPhrase.axes(across: data.features[0], up: data.features[1]),
      .unit(
        picture.choice.unit + 1, of: layer.units, layer: picture.outputs.layer + 1,
        activation: layer.activation.rawValue),
    ].map { $0.text(in: picture.look) }
    guard let predictions = picture.outputs.predictions,
      data.kind == .binary || data.kind == .classes
    else { return others }
    let matrix = ConfusionMatrix(predictions, first: predictions.trainingCount, kind: data.kind)
    let wrong = matrix.total - matrix.right
    let mistakes = OutputsPhrase.wrongOf(wrong, of: matrix.total).text(in: picture.look)
    return [mistakes, OutputsSummary.sample(picture)] + others
  }
}
