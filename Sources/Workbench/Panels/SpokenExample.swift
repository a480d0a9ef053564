import Localization
import Session
import TerminalUI
import Text

/// One step of the walk through an example: the calculation with its numbers.
enum SpokenExample {
  /// So many terms of a sum are told; the rest is summed.
  private static let most = 10

  static func lines(_ state: State) -> [String]? {
    let layer = min(state.selectedLayer, state.run.layers.count - 1)
    guard
      var context = ExamplePanel.context(
        of: state.run, layer: layer, state.exampleView, in: state.language)
    else { return nil }
    // No name is cut, and nothing is wrapped.
    context.width = 10_000
    let section = ExampleSection(state.exampleView.stage, context, room: most)
    let (number, count) = (context.details.index + 1, context.details.count)
    return [
      ExamplePhrase.numberOf(number.grouped, count: count.grouped).text(in: state.language) + ": "
        + section.title.text(in: state.language)
    ] + section.rows.map(text)
  }

  private static func text(_ row: ExampleSection.Row) -> String {
    switch row {
    case .text(let text, _): return text
    case .bars(let name, let values):
      let shown = values.prefix(most).map(\.worked).joined(separator: ", ")
      return values.count > most ? "\(name): \(shown) …" : "\(name): \(shown)"
    case .sum(let name, let left, let sign, let right, let value, _):
      guard let left, let right else {
        return "\(name) \(sign.isEmpty ? "=" : sign) \(value.worked)"
      }
      return "\(name): \(left.worked) \(sign) \(right.worked) = \(value.worked)"
    }
  }
}
