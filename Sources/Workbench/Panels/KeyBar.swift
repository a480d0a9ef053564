import TerminalUI

/// The line at the foot: the keys a newcomer needs.
enum KeyBar {
  /// Bindings of the table that are shown, with the word that fits a line; what matters most first.
  private static let shown: [(names: [String], word: KeyBarPhrase)] = [
    (["run"], .run),
    (["next-activation"], .activation),
    (["fork"], .fork),
    (["quit"], .quit),
    (["help"], .help),
    (["palette"], .command),
    (["add-unit", "remove-unit"], .units),
    (["learning-rate-down", "learning-rate-up"], .rate),
    (["slower", "faster"], .pace),
    (["step-epoch"], .step),
    (["restart"], .restart),
    (["next-panel"], .panel),
    (["zoom-panel"], .zoom),
    (["dataset-up"], .data),
    (["log-axis"], .logarithm),
    (["crosshair"], .crosshair),
  ]

  static func draw(_ state: State, _ look: Look, into grid: inout Grid, in rect: Rect) {
    grid.fill(rect, Cell(" ", look[.bar]))
    var x = rect.x + 1
    for (keys, word) in hints(look) {
      let width = keys.displayWidth + 1 + word.displayWidth
      guard x + width < rect.maxX else { continue }
      x += grid.write(keys, at: Point(x: x, y: rect.y), in: rect, style: look[.barKey])
      x += grid.write(" \(word)  ", at: Point(x: x, y: rect.y), in: rect, style: look[.bar])
    }
  }

  private static func hints(_ look: Look) -> [(String, String)] {
    shown.compactMap { names, word in
      let keys = names.compactMap { name in
        KeyBindings.all.first { $0.name == name }?.keys.first?.label
      }
      return keys.isEmpty ? nil : (keys.joined(), word.text)
    }
  }
}
