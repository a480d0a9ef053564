/// Why the screen cannot be opened, as one sentence.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
  case inputIsNotATerminal
  case outputIsNotATerminal
  /// A type such as `dumb`, which cannot place its cursor.
  case cannotPlaceCursor(type: String)
  /// Neither the type nor `xterm-256color` is described on this machine.
  case unknownType(String)
  /// ncurses and the signal handlers serve one terminal at a time.
  case alreadyOpen
  case system(String)

  public var description: String {
    switch self {
    case .inputIsNotATerminal: "the screen needs a terminal to read keys from, not a file or pipe"
    case .outputIsNotATerminal: "the screen needs a terminal to draw on, not a file or pipe"
    case .cannotPlaceCursor(let type):
      "the screen needs a terminal that can place its cursor, which the type \(type) cannot"
    case .unknownType(let type):
      "neither the terminal type \(type) nor xterm-256color is described on this machine"
    case .alreadyOpen: "a program has one screen, and it is open already"
    case .system(let reason): "the screen cannot be opened: \(reason)"
    }
  }
}
