import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// Every weight and bias of the selected run with a slider, its value, and the gradient that training
/// would move it by: to be moved by hand.
enum ParametersPanel {
  static let panel = Panel(
    parts: [.parameters, .gradient],
    draw: { draw($0.run, $0.parametersView, $1, into: &$2, in: $3) },
    say: { state, _ in SpokenParameters.lines(state) },
    wheel: { state, notches in
      let last = (state.run.architecture?.parameterCount ?? 1) - 1
      state.parametersView.place = min(max(state.parametersView.place + notches, 0), last)
      return []
    }, turn: { state, action in state.reduceParameters(action) })

  /// What the middle half of a slider stands for; larger values are at its ends.
  private static let reach = 4.0

  static func draw(
    _ run: Run, _ view: ParametersView, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let network = run.architecture
    let title = ParametersPhrase.title(
      letter: String(run.letter), count: (network?.parameterCount ?? 0).grouped)
    let dot = look.text(" · ", ascii: " | ")
    let inside = look.drawFrame(
      [title.text(in: look), run.details?.coverageText(in: look.language)].compactMap { $0 }.joined(
        separator: dot),
      subtitle: ParametersPhrase.keys(step: view.step.rawValue.significant(2))
        .text(in: look), into: &grid, in: rect)
    guard !inside.isEmpty, let network, let parameters = run.details?.parameters else { return }
    let lines = lines(of: network, around: view.place, rows: inside.height)
    for (row, line) in lines.enumerated() {
      let area = Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1)
      switch line {
      case .layer(let layer):
        let (units, inputs) = (network.layers[layer].units, network.inputs(ofLayer: layer))
        grid.write(
          ParametersPhrase.layer(
            layer + 1, units: units, inputs: inputs,
            parameters: (units * (inputs + 1)).grouped
          ).text(in: look), row: 0, of: area, style: look[.dimmed], glyphs: look.glyphs)
      case .parameter(let place):
        guard let parameter = ParameterPlace(place, in: network),
          let value = parameter.value(in: parameters)
        else { continue }
        draw(
          parameter, value, run.details?.gradient.flatMap { parameter.value(in: $0) },
          isSelected: place == min(view.place, network.parameterCount - 1),
          run, look, into: &grid, in: area)
      }
    }
  }

  enum Line: Equatable {
    /// The heading of a layer.
    case layer(Int)
    case parameter(Int)
  }

  /// As many lines as there are rows, with the selected parameter about in the middle.
  static func lines(of network: Architecture, around place: Int, rows: Int) -> [Line] {
    let selected = min(place, network.parameterCount - 1)
    // Far more than can be seen of a large network need not be made.
    let window = max(0, selected - rows)..<min(network.parameterCount, selected + rows + 1)
    var lines: [Line] = []
    for place in window {
      guard let parameter = ParameterPlace(place, in: network) else { continue }
      if parameter.unit == 0, parameter.input == 0 { lines.append(.layer(parameter.layer)) }
      lines.append(.parameter(place))
    }
    let at = lines.firstIndex(of: .parameter(selected)) ?? 0
    let first = max(0, min(at - rows / 2, lines.count - rows))
    return Array(lines.dropFirst(first).prefix(rows))
  }

  private static func draw(
    _ parameter: ParameterPlace, _ value: Double, _ gradient: Double?, isSelected: Bool,
    _ run: Run, _ look: Look, into grid: inout Grid, in row: Rect
  ) {
    let style = look[isSelected ? .strong : .text]
    let marker = isSelected ? String(look.glyphs.selected) : " "
    let number = value.significant(4)
    var left = "\(marker)\(name(parameter, run))".padded(to: min(14, row.width))
    left += number.padded(to: 11, .right)
    let used = grid.write(left, row: 0, of: row, style: style, glyphs: look.glyphs)
    let slope =
      gradient.map {
        look.text("  ∂J/∂", ascii: "  dJ/d") + symbol(parameter) + " \($0.significant(3))"
      }
      ?? ""
    let needed = slope.isEmpty ? 0 : 18
    let track = Rect(
      x: row.x + used + 1, y: row.y, width: row.width - used - 1 - needed, height: 1)
    if track.width >= 9 {
      drawTrack(value, isSelected: isSelected, look, into: &grid, in: track)
      if !slope.isEmpty {
        grid.write(
          slope, at: Point(x: track.maxX, y: row.y), in: row, style: look[.dimmed])
      }
    }
  }

  private static func drawTrack(
    _ value: Double, isSelected: Bool, _ look: Look, into grid: inout Grid, in track: Rect
  ) {
    grid.fill(track, Cell(look.glyphs.isUnicode ? "─" : "-", look[.border]))
    let middle = track.x + (track.width - 1) / 2
    grid.write(
      look.text("┼", ascii: "+"), at: Point(x: middle, y: track.y), in: track, style: look[.border])
    guard value.isFinite else { return }
    let share = (max(-reach, min(reach, value)) / reach + 1) / 2
    let x = track.x + Int(clamping: (share * Double(track.width - 1)).rounded())
    grid.write(
      look.text("●", ascii: "o"), at: Point(x: x, y: track.y), in: track,
      style: look[isSelected ? .here : value < 0 ? .negative : .positive])
  }

  private static func symbol(_ parameter: ParameterPlace) -> String {
    parameter.input == nil ? "b" : "w"
  }

  /// `w₂ x1` by the unit and the feature's name; in deeper layers by the unit below.
  static func name(_ parameter: ParameterPlace, _ run: Run) -> String {
    guard let input = parameter.input else { return "b\(parameter.unit + 1)" }
    let inputs = run.architecture?.inputs(ofLayer: parameter.layer) ?? 1
    if inputs == 1 { return "w\(parameter.unit + 1)" }
    if parameter.layer == 0, let features = run.data?.features, input < features.count {
      return "w\(parameter.unit + 1) \(features[input])"
    }
    return "w\(parameter.unit + 1),\(input + 1)"
  }
}
