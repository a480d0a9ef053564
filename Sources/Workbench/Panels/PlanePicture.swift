import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// The plane of two features as a heat map of the output, violet to green, with the examples by shape
/// and the boundary as a line; beside it each unit's own map.
enum PlanePicture {
  static func draw(_ picture: OutputsPicture, into grid: inout Grid) {
    let (layout, look, outputs) = (picture.layout, picture.look, picture.outputs)
    let axes = OutputsLayout.axes(
      picture.data, nil, picture.look.marker, glyphs: look.glyphs,
      styles: ChartStyles(axis: look[.border], label: look[.dimmed], gridLine: look[.border]))
    let geometry = axes.draw(into: &grid, in: layout.main)
    if layout.mode == .plane {
      drawMap(
        outputs.map, layer: min(picture.output, outputs.map.depth - 1), scale(of: picture),
        picture, into: &grid, in: geometry.plot)
      drawBoundary(picture, into: &grid, in: geometry.plot)
    } else {
      let activation = picture.run.layers[outputs.layer].activation
      let values = outputs.map.layer(0)
      let scale = unitScale(values, activation)
      drawMap(outputs.map, layer: 0, scale, picture, into: &grid, in: geometry.plot)
      draw(
        line: ContourLine(
          at: onLevel(activation, values), of: values, columns: outputs.map.columns),
        over: outputs.map, look, picture.look.marker, into: &grid, in: geometry.plot)
    }
    PlanePoints.draw(picture, geometry, into: &grid)
    drawUnits(picture, into: &grid)
  }

  // MARK: The large map

  private static func drawMap(
    _ map: ValueMap, layer: Int, _ scale: ClosedRange<Double>, _ picture: OutputsPicture,
    into grid: inout Grid, in rect: Rect
  ) {
    guard !map.isEmpty else { return }
    HeatMap(
      map.layer(layer), columns: map.columns, range: scale, palette: palette(picture.look),
      glyphs: glyphs(picture.look)
    ).draw(into: &grid, in: rect)
  }

  static func palette(_ look: Look) -> Palette? {
    look.theme.isColoured ? .violetGreen : nil
  }

  /// In ASCII the shades leave the letters to the examples and the strokes to the boundary.
  static func glyphs(_ look: Look) -> Glyphs {
    var glyphs = look.glyphs
    if !glyphs.isUnicode { glyphs.shades = [" ", ".", ":", "=", "#"] }
    return glyphs
  }

  /// What the two ends of the colours stand for: fixed by the data, so that colours keep their
  /// meaning while the network learns.
  static func scale(of picture: OutputsPicture) -> ClosedRange<Double> {
    let greatest = picture.data.sample.examples.reduce(0) { max($0, abs($1.output)) }
    switch picture.data.kind {
    case .binary, .classes: return 0...1
    case .nonNegative: return 0...max(greatest, 1e-9)
    case .signed: return -max(greatest, 1e-9)...max(greatest, 1e-9)
    }
  }

  private static func drawBoundary(
    _ picture: OutputsPicture, into grid: inout Grid, in rect: Rect
  ) {
    let map = picture.outputs.map
    for line in boundaries(of: picture) {
      draw(
        line: line, over: map, picture.look, picture.look.marker, into: &grid, in: rect)
    }
  }

  /// Where the decision changes: at ½ of a binary target, where another class becomes the largest, at
  /// 0 of numbers of both signs. Other numbers have no boundary.
  static func boundaries(of picture: OutputsPicture) -> [ContourLine] {
    let map = picture.outputs.map
    guard !map.isEmpty else { return [] }
    switch picture.data.kind {
    case .binary:
      return [ContourLine(at: 0.5, of: map.layer(0), columns: map.columns)]
    case .signed:
      let output = min(picture.output, map.depth - 1)
      return [ContourLine(at: 0, of: map.layer(output), columns: map.columns)]
    case .nonNegative: return []
    case .classes:
      // A class's lead over the best of the others is 0 on its boundary.
      return (0..<map.depth).map { index in
        let leads = stride(from: 0, to: map.values.count, by: map.depth).map { point in
          let own = map.values[point + index]
          let other = (0..<map.depth).filter { $0 != index }.map { map.values[point + $0] }.max()
          return own - (other ?? 0)
        }
        return ContourLine(at: 0, of: leads, columns: map.columns)
      }
    }
  }

  private static func draw(
    line: ContourLine, over map: ValueMap, _ look: Look, _ marker: Marker,
    into grid: inout Grid, in rect: Rect
  ) {
    // Black on the light colours of the middle; in the terminal's own colour where there are none.
    let style =
      look.theme.isColoured && look.glyphs.isUnicode
      ? Style(Colour(16), on: .standard, .bold) : look[.strong]
    line.draw(
      into: &grid, in: rect, columns: map.columns, rows: map.rows, marker: marker, style: style,
      glyphs: look.glyphs)
  }

  // MARK: The units

  /// What lies between 0 and 1 from there to there; all others as far as they go, 0 in the middle.
  static func unitScale(_ values: [Double], _ activation: Activation) -> ClosedRange<Double> {
    if activation.outputRange == 0...1 { return 0...1 }
    let greatest = values.reduce(0) { $1.isFinite ? max($0, abs($1)) : $0 }
    return -max(greatest, 1e-9)...max(greatest, 1e-9)
  }

  /// The value where z is 0, or just above it where all values below are the same.
  private static func onLevel(_ activation: Activation, _ values: [Double]) -> Double {
    guard activation.isOffBelowZero else { return activation.value(0) }
    return max((values.max() ?? 0) * 1e-6, .leastNormalMagnitude)
  }

  private static func drawUnits(_ picture: OutputsPicture, into grid: inout Grid) {
    let (layout, look, outputs) = (picture.layout, picture.look, picture.outputs)
    guard !outputs.units.isEmpty else { return }
    let activation = picture.run.layers[outputs.layer].activation
    for unit in layout.units.clamped(to: outputs.unitNumbers) {
      let place = layout.place(ofUnit: unit)
      let values = outputs.units.layer(unit - outputs.unitNumbers.lowerBound)
      let map = Rect(x: place.x, y: place.y, width: place.width, height: place.height - 1)
      HeatMap(
        values, columns: outputs.units.columns, range: unitScale(values, activation),
        palette: palette(look), glyphs: glyphs(look)
      ).draw(into: &grid, in: map)
      let isSelected = unit == picture.choice.unit
      let label =
        (isSelected ? String(look.glyphs.selected) : " ")
        + unitLabel(unit, values, columns: place.width - 1, look)
      grid.write(
        label, row: place.height - 1, of: place, style: look[isSelected ? .strong : .dimmed],
        glyphs: look.glyphs)
    }
  }

  /// The unit's number, with the values it takes on what is seen if there is room: `3 0…2.1`.
  private static func unitLabel(
    _ unit: Int, _ values: [Double], columns: Int, _ look: Look
  ) -> String {
    let number = "\(unit + 1)"
    guard let least = values.min(), let greatest = values.max() else { return number }
    let largest = max(abs(least), abs(greatest))
    func text(_ value: Double) -> String {
      abs(value) < largest / 1_000 ? "0" : value.significant(2)
    }
    let dots = look.text("…", ascii: "..")
    let all =
      number + (least == greatest ? " = \(text(least))" : " \(text(least))\(dots)\(text(greatest))")
    return all.displayWidth <= columns ? all : number
  }
}
