import Localization
import TerminalUI
import Themes

/// The line at the foot: the keys a newcomer needs.
enum KeyBar {
  /// Bindings of the table that are shown after what Space does, with the word that fits a line; what
  /// matters most first.
  private static let shown: [(names: [String], word: KeyBarPhrase)] = [
    (["next-activation"], .activation),
    (["fork"], .fork),
    (["quit"], .quit),
    (["help"], .help),
    (["palette"], .command),
    (["add-unit", "remove-unit"], .units),
    (["learning-rate-down", "learning-rate-up"], .rate),
    (["change-screen"], .panels),
    (["slower", "faster"], .pace),
    (["step-epoch"], .step),
    (["restart"], .restart),
    (["next-panel"], .panel),
    (["zoom-panel"], .zoom),
    (["dataset-up"], .data),
    (["log-axis"], .logarithm),
    (["crosshair"], .crosshair),
  ]

  /// A piece of the line: a key's label, which a click on it presses, or the word beside it.
  private struct Piece {
    var text: String
    var x: Int
    var key: Key
    var isLabel: Bool
  }

  /// - Returns: what a click presses: where a word has two keys, it belongs to the second.
  static func draw(
    _ state: State, _ look: Look, into grid: inout Grid, in rect: Rect
  ) -> [ScreenFrame.Region] {
    grid.fill(rect, Cell(" ", look[.bar]))
    return pieces(of: state, in: rect).map { piece in
      let width = grid.write(
        piece.text, at: Point(x: piece.x, y: rect.y), in: rect,
        style: look[piece.isLabel ? .barKey : .bar])
      let place = Rect(x: piece.x, y: rect.y, width: width, height: 1)
      return ScreenFrame.Region(rect: place, target: .key(piece.key))
    }
  }

  /// What the keys do as the race stands: Space does nothing once every run has ended.
  private static func hints(_ state: State) -> [(names: [String], word: KeyBarPhrase)] {
    let hasEnded = state.runs.allSatisfy(\.hasEnded)
    var hints = hasEnded ? shown.filter { $0.word == .restart } : []
    if !hasEnded { hints.append((["run"], state.isRunning ? .pause : .run)) }
    hints += shown.prefix(3)
    if state.undo.last != nil { hints.append((["undo"], .undo)) }
    return hints + shown.dropFirst(3).filter { !hasEnded || $0.word != .restart }
  }

  private static func pieces(of state: State, in rect: Rect) -> [Piece] {
    var x = rect.x + 1
    var pieces: [Piece] = []
    for (names, word) in hints(state) {
      let keys = names.compactMap { name in
        KeyBindings.all.first { $0.name == name }.flatMap { binding in
          binding.keys.first { state.takes($0, for: binding.action) }
        }
      }
      let width =
        keys.map(\.label.displayWidth).reduce(0, +) + 1 + word.text(in: state.language).displayWidth
      guard let last = keys.last, x + width <= rect.maxX else { continue }
      for key in keys {
        pieces.append(Piece(text: key.label, x: x, key: key, isLabel: true))
        x += key.label.displayWidth
      }
      pieces.append(
        Piece(text: " " + word.text(in: state.language), x: x, key: last, isLabel: false))
      x += 1 + word.text(in: state.language).displayWidth + 2
    }
    return pieces
  }
}
