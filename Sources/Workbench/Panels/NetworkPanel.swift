import Localization
import NeuralNetworks
import Session
import TerminalUI
import Text
import Themes

/// The selected run's network as a diagram: units, activations with their curves, weights.
///
/// A line is a weight: green and whole if positive, violet and broken if negative. The heaviest are
/// drawn thick, the others thin, and those beyond a few for each unit not at all.
enum NetworkPanel {
  static let panel = Panel(
    parts: [.parameters, .diagnostics],
    draw: { state, look, grid, rect in
      draw(
        state.run, layer: state.selectedLayer,
        state.gravestAdvice, look, into: &grid, in: rect)
    },
    say: { state, _ in SpokenNetwork.lines(state) },
    click: { state, point, rect in
      layer(at: point, in: rect, of: state).map { state.reduceNetwork(.selectLayer($0)) } ?? []
    })

  static func draw(
    _ run: Run, layer selected: Int, _ finding: Advice?, _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    let count = run.architecture.map {
      NetworkPhrase.parameters($0.parameterCount.grouped).text(in: look)
    }
    let dot = look.text("·", ascii: "|")
    let panel = look.drawFrame(
      "\(NetworkPhrase.title.text(in: look)) \(dot) \(run.letter)", subtitle: count ?? "",
      into: &grid, in: rect)
    guard let architecture = run.architecture, panel.width > 2, panel.height > 0 else { return }
    drawLegend(look, into: &grid, in: rect)
    let parts = panel.rows([
      .fraction(1), .fixed(AdviceLine.rows(in: panel.height, for: finding)),
    ])
    if let finding { AdviceLine.draw(finding, look, into: &grid, in: parts[1]) }
    let inside = parts[0]
    let diagram = NetworkDiagram(
      of: architecture, selected: selected, in: inside.inset(columns: 1))
    drawWeights(of: run, diagram, look, into: &grid, in: inside)
    for column in diagram.columns {
      draw(column, of: run, selected: selected, diagram, look, into: &grid)
    }
    drawNames(of: run, diagram, look, into: &grid)
    drawLeftOut(diagram, look, into: &grid, in: inside)
  }

  /// The layer whose column a click is in.
  static func layer(at point: Point, in rect: Rect, of state: State) -> Int? {
    guard let architecture = state.run.architecture else { return nil }
    let inside = rect.inset(columns: 2, rows: 1)
    let diagram = NetworkDiagram(of: architecture, selected: state.selectedLayer, in: inside)
    return diagram.columns.first { $0.area.contains(point) }?.layer
  }

  // MARK: Units

  private static func draw(
    _ column: NetworkDiagram.Column, of run: Run, selected: Int, _ diagram: NetworkDiagram,
    _ look: Look, into grid: inout Grid
  ) {
    let isSelected = column.layer == selected
    drawTitles(of: column, run, isSelected: isSelected, diagram, look, into: &grid)
    let style = column.layer == nil ? look[.dimmed] : look[isSelected ? .strong : .text]
    for row in column.rows {
      grid.write(
        String(look.glyphs.dot), at: Point(x: column.x, y: row), in: column.area, style: style)
    }
    guard column.hidden > 0 else { return }
    let rest = column.shown.isEmpty ? "\(column.units)" : "+\(column.hidden)"
    grid.write(
      rest, row: column.area.height - 1, of: column.area, .centre, style: look[.dimmed],
      glyphs: look.glyphs)
  }

  /// What the first layer's units resemble, right of their dots.
  private static func drawNames(
    of run: Run, _ diagram: NetworkDiagram, _ look: Look, into grid: inout Grid
  ) {
    for column in diagram.columns {
      for name in names(in: column, of: run, look) {
        grid.write(
          name.text, at: Point(x: column.x + 2, y: name.row), in: grid.bounds,
          style: look[.dimmed])
      }
    }
  }

  /// The names of a column's units, as far as there are any and there is room: they end before the
  /// units of the next column, which stand in its middle.
  private static func names(
    in column: NetworkDiagram.Column, of run: Run, _ look: Look
  ) -> [(text: String, row: Int)] {
    guard column.layer == 0 else { return [] }
    let meanings = UnitMeaning.all(of: run)
    return zip(column.shown, column.rows).compactMap { unit, row in
      guard meanings.indices.contains(unit), let name = meanings[unit]?.name(in: look.language),
        name.displayWidth < column.area.width - 4
      else { return nil }
      return (name, row)
    }
  }

  private static func drawTitles(
    of column: NetworkDiagram.Column, _ run: Run, isSelected: Bool, _ diagram: NetworkDiagram,
    _ look: Look, into grid: inout Grid
  ) {
    guard let layer = column.layer else {
      grid.write(
        NetworkPhrase.inputs(column.units).text(in: look), row: 0, of: column.area, .centre,
        style: look[.dimmed], glyphs: look.glyphs)
      return
    }
    let activation = run.layers[layer].activation
    let style = isSelected ? look[.strong] : look[.text]
    let mark = isSelected ? String(look.glyphs.down) : ""
    let curve = CurvePicture.text(
      of: activation, columns: min(6, max(0, column.area.width - 2)), look.marker)
    if diagram.titleRows >= 3 {
      grid.write(
        "\(mark)\(layer + 1): \(column.units)", row: 0, of: column.area, .centre, style: style)
      grid.write(
        activation.rawValue, row: 1, of: column.area, .centre, style: style, glyphs: look.glyphs)
      grid.write(
        curve, row: 2, of: column.area, .centre, style: look[.curve(run.colour)])
    } else {
      // A blank before the next column's; the dots and `+22` say how many units there are, too.
      let names = ["\(mark)\(column.units) \(activation.rawValue)", mark + activation.rawValue]
      let name =
        names.first { $0.displayWidth < column.area.width }
        ?? names[1].fitted(to: max(0, column.area.width - 1), ellipsis: look.glyphs.ellipsis)
      let room = column.area.width - name.displayWidth - 1
      let used = grid.write(
        name, row: 0, of: column.area, .left, style: style, glyphs: look.glyphs)
      guard room >= 4 else { return }
      grid.write(
        " " + CurvePicture.text(of: activation, columns: min(5, room - 1), look.marker),
        at: Point(x: column.area.x + used, y: column.area.y), in: column.area,
        style: look[.curve(run.colour)])
    }
  }

  private static func drawLeftOut(
    _ diagram: NetworkDiagram, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    if diagram.leftOut.before > 0 {
      grid.write(
        "\(look.glyphs.left)\(diagram.leftOut.before)", row: rect.height - 1, of: rect,
        style: look[.dimmed])
    }
    if diagram.leftOut.after > 0 {
      grid.write(
        "\(diagram.leftOut.after)\(look.glyphs.right)", row: rect.height - 1, of: rect, .right,
        style: look[.dimmed])
    }
  }

  // MARK: Weights

  /// What the lines stand for, on the lower edge.
  private static func drawLegend(
    _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let signs: [(dash: Dash, text: String, role: Role)] = [
      (.solid, "w > 0", .positive), (.short, "w < 0", .negative),
    ]
    let width = signs.reduce(1) { $0 + 6 + $1.text.displayWidth }
    guard rect.width >= width + 6 else { return }
    var x = rect.maxX - 2 - width
    for sign in signs {
      let text = " \(sign.dash.sample(columns: 4, marker: look.marker)) \(sign.text)"
      x += grid.write(text, at: Point(x: x, y: rect.maxY - 1), in: rect, style: look[sign.role])
    }
    grid.write(" ", at: Point(x: x, y: rect.maxY - 1), in: rect)
  }

  /// A weight that is drawn, between two units that are shown.
  private struct Line {
    var from: Point
    var to: Point
    var weight: Double
    /// |w| over the largest of the layer's that are shown.
    var share: Double
  }

  /// The lightest weights are left out, or all would be one grey.
  private static let leastShare = 0.1
  private static let thickShare = 0.9
  /// More lines than this cannot be told apart.
  private static let linesPerUnit = 1

  private static func drawWeights(
    of run: Run, _ diagram: NetworkDiagram, _ look: Look,
    into grid: inout Grid, in rect: Rect
  ) {
    guard let parameters = run.details?.parameters, rect.height > diagram.titleRows else { return }
    let area = Rect(
      x: rect.x, y: rect.y + diagram.titleRows, width: rect.width,
      height: rect.height - diagram.titleRows)
    var canvas = DotCanvas(
      size: Size(columns: area.width, rows: area.height), marker: look.marker)
    let positive = canvas.addLayer(look[.positive])
    let negative = canvas.addLayer(look[.negative])
    for (left, right) in zip(diagram.columns, diagram.columns.dropFirst()) {
      guard let layer = right.layer, parameters.indices.contains(layer) else { continue }
      // Beside the names of the units, if they have any.
      let names = names(in: left, of: run, look).map(\.text.displayWidth).max()
      for line in lines(from: left, to: right, parameters[layer]) {
        let isPositive = line.weight > 0
        draw(
          line, on: &canvas, layer: isPositive ? positive : negative,
          dash: isPositive ? .solid : .short, from: area, aside: names.map { $0 + 3 } ?? 2)
      }
    }
    canvas.draw(into: &grid, at: Point(x: area.x, y: area.y))
  }

  /// The weights between units that are shown, lightest first.
  private static func lines(
    from left: NetworkDiagram.Column, to right: NetworkDiagram.Column, _ parameters: LayerParameters
  ) -> [Line] {
    var lines: [Line] = []
    for (unit, row) in zip(right.shown, right.rows) where unit < parameters.units {
      for (input, inputRow) in zip(left.shown, left.rows) where input < parameters.inputs {
        let weight = parameters.weights[unit * parameters.inputs + input]
        guard weight.isFinite else { continue }
        lines.append(
          Line(
            from: Point(x: left.x, y: inputRow), to: Point(x: right.x, y: row), weight: weight,
            share: abs(weight)))
      }
    }
    let most = lines.map(\.share).max() ?? 0
    guard most > 0 else { return [] }
    for index in lines.indices { lines[index].share /= most }
    let heaviest = lines.sorted { $0.share > $1.share }
      .prefix(linesPerUnit * max(left.shown.count, right.shown.count))
    return heaviest.filter { $0.share >= leastShare }.reversed()
  }

  /// From beside one unit to beside the other; a heavy weight is two dots thick.
  private static func draw(
    _ line: Line, on canvas: inout DotCanvas, layer: Int, dash: Dash, from area: Rect,
    aside: Int
  ) {
    let dots = canvas.marker.dotsPerCell
    let middle = Double(dots.rows / 2)
    func point(_ cell: Point, aside: Int) -> DotPoint {
      DotPoint(
        x: Double((cell.x - area.x + aside) * dots.columns),
        y: Double((cell.y - area.y) * dots.rows) + middle)
    }
    let start = point(line.from, aside: aside)
    let end = point(line.to, aside: -1)
    guard end.x > start.x else { return }
    var pen = DotCanvas.Pen(layer: layer, dash: dash)
    canvas.move(&pen, to: start)
    canvas.line(&pen, to: end)
    guard line.share >= thickShare else { return }
    canvas.move(&pen, to: DotPoint(x: start.x, y: start.y - 1))
    canvas.line(&pen, to: DotPoint(x: end.x, y: end.y - 1))
  }
}
