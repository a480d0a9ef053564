import Localization
import Session
import TerminalUI
import Text
import Themes

/// What every run's curve says at the crosshair, in lines above the chart.
enum CrosshairReadout {
  /// A reading, in its run's colour.
  struct Part: Equatable {
    var text: String
    var role: Role
  }

  /// The readings, as many in a line as fit; none without a crosshair, or where the chart needs the
  /// room itself.
  static func lines(
    of runs: [Run], _ view: ChartView, _ look: Look, in rect: Rect
  ) -> [[Part]] {
    guard let place = view.crosshair, rect.width >= 24, rect.height >= 5 else { return [] }
    var lines: [[Part]] = []
    var used = 0
    for part in parts(of: runs, at: place, on: view.axis, in: look.language) {
      let width = look.glyphs.spelled(part.text).displayWidth + gap
      if lines.isEmpty || used + width > rect.width {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(part)
      used += width
    }
    return Array(lines.prefix(max(1, rect.height / 3)))
  }

  /// Blanks before each reading.
  private static let gap = 2

  static func draw(_ lines: [[Part]], _ look: Look, into grid: inout Grid, in rect: Rect) {
    for (row, line) in lines.enumerated() {
      var x = rect.x
      for part in line {
        x += gap
        x += grid.write(
          look.glyphs.spelled(part.text), at: Point(x: x, y: rect.y + row), in: rect,
          style: look[part.role])
      }
    }
  }

  private static func parts(
    of runs: [Run], at place: Double, on axis: EpochAxis, in language: Language
  ) -> [Part] {
    var parts: [Part] = []
    for run in runs where !run.isHidden {
      guard let point = run.history.point(nearest: place, on: axis) else { continue }
      if parts.isEmpty {
        parts.append(Part(text: heading(place, axis).text(in: language), role: .strong))
      }
      var text = "\(run.letter) J \(point.cost.significant(5))"
      if axis != .epochs || Double(point.epoch) != place {
        text += " " + CostPhrase.atEpoch(point.epoch).text(in: language)
      }
      if let heldOut = point.validationCost {
        text += "  " + CostPhrase.heldOut(heldOut.significant(4)).text(in: language)
      }
      parts.append(Part(text: text, role: .curve(run.colour)))
    }
    return parts
  }

  private static func heading(_ place: Double, _ axis: EpochAxis) -> Message {
    switch axis {
    case .epochs: CostPhrase.epoch(Int(clamping: place)).message
    case .steps: CostPhrase.step(Int(clamping: place)).message
    case .seconds: Message(verbatim: place.duration)
    }
  }
}
