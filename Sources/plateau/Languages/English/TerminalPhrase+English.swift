extension TerminalPhrase {
  var english: String {
    switch self {
    case .inputIsNoTerminal: "the screen needs a terminal to read keys from, not a file or pipe"
    case .outputIsNoTerminal: "the screen needs a terminal to draw on, not a file or pipe"
    case .cannotPlaceCursor(let type):
      "the screen needs a terminal that can place its cursor, which the type \(type) cannot"
    case .unknownType(let type):
      "neither the terminal type \(type ?? "(none)") nor xterm-256color is described on this "
        + "machine"
    case .alreadyOpen: "a program has one screen, and it is open already"
    case .cannotOpen(let reason): "the screen cannot be opened: \(reason)"
    case .taken(let type?, let other): "TERM is \(type), which is not known here; using \(other)"
    case .taken(nil, let other): "TERM is not set; using \(other)"
    }
  }
}
