import TerminalUI

/// What every run's curve says at the crosshair, as a small table in the corner of the chart.
enum CrosshairReadout {
  static func draw(
    _ drawing: LineChart.Drawing, of state: State, _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    guard let place = state.chart.crosshair, rect.width >= 24, rect.height >= 5 else { return }
    let lines = lines(of: state, at: place)
    let width = (lines.map(\.text.displayWidth).max() ?? 0) + 2
    let plot = drawing.geometry.plot
    let column = drawing.geometry.column(of: place) ?? plot.x
    // On the side of the crosshair that has more room.
    let isLeft = column - plot.x > plot.width / 2
    let x = isLeft ? plot.x + 1 : plot.maxX - width - 1
    let box = Rect(x: x, y: plot.y, width: width, height: lines.count).intersection(plot)
    grid.fill(box)
    for (row, line) in lines.enumerated() {
      grid.write(
        " \(line.text)", row: row, of: box, style: look[line.role], glyphs: look.glyphs)
    }
  }

  private static func lines(of state: State, at place: Double) -> [(text: String, role: Role)] {
    let axis = state.chart.axis
    var lines: [(String, Role)] = []
    for run in state.runs where !run.isHidden {
      guard let point = run.history.point(nearest: place, on: axis) else { continue }
      if lines.isEmpty { lines.append((heading(place, axis), .strong)) }
      var text = "\(run.letter) J \(point.cost.significant(5))"
      if axis != .epochs || Double(point.epoch) != place {
        text += " " + CostPhrase.atEpoch(point.epoch).text
      }
      if let heldOut = point.validationCost {
        text += "  " + CostPhrase.heldOut(heldOut.significant(4)).text
      }
      lines.append((text, .curve(run.colour)))
    }
    return lines
  }

  private static func heading(_ place: Double, _ axis: EpochAxis) -> String {
    switch axis {
    case .epochs: CostPhrase.epoch(Int(place)).text
    case .steps: CostPhrase.step(Int(place)).text
    case .seconds: place.duration
    }
  }
}
