import Session
import TerminalUI
import Themes

/// Rows under a curve, one for each unit: a bar where the unit is on, a dot where it is off.
enum UnitStrip {
  static func draw(_ picture: OutputsPicture, _ geometry: PlotGeometry, into grid: inout Grid) {
    let (look, outputs) = (picture.look, picture.outputs)
    let foot = geometry.foot
    guard foot.height > 0, !outputs.units.isEmpty else { return }
    let activation = picture.run.layers[outputs.layer].activation
    // Every activation is above g(0) exactly where z is above 0.
    let off = activation.value(0)
    let shown = outputs.unitNumbers.clamped(to: picture.layout.units)
    for (row, unit) in shown.enumerated() where row < foot.height {
      let isSelected = unit == picture.choice.unit
      let values = outputs.units.layer(unit - outputs.unitNumbers.lowerBound)
      writeNumber(unit, isSelected, look, into: &grid, foot, row, from: picture.layout.main.x)
      for column in 0..<foot.width {
        let isOn = values[min(values.count - 1, column * values.count / foot.width)] > off
        grid.write(
          isOn ? look.text("▬", ascii: "=") : look.text("·", ascii: "."),
          at: Point(x: foot.x + column, y: foot.y + row), in: foot,
          style: isOn
            ? look[isSelected ? .strong : .curve(picture.run.colour)] : look[.border])
      }
    }
  }

  /// The unit's number beside its row, where the axis leaves room.
  private static func writeNumber(
    _ unit: Int, _ isSelected: Bool, _ look: Look, into grid: inout Grid, _ foot: Rect, _ row: Int,
    from left: Int
  ) {
    let room = foot.x - 1 - left
    let marked = (isSelected ? String(look.glyphs.selected) : "") + "\(unit + 1)"
    let number = marked.displayWidth <= room ? marked : "\(unit + 1)"
    guard number.displayWidth <= room else { return }
    let gutter = Rect(
      x: foot.x - 1 - number.displayWidth, y: foot.y, width: number.displayWidth,
      height: foot.height)
    grid.write(
      number, row: row, of: gutter, .right, style: look[isSelected ? .strong : .dimmed],
      glyphs: look.glyphs)
  }
}
