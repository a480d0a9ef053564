import Files
import Localization
import Ncurses
import Workbench

/// What is said of the terminal that the screen is opened on.
enum TerminalPhrase: Phrase {
  case inputIsNoTerminal, outputIsNoTerminal
  case cannotPlaceCursor(type: String)
  case unknownType(String?)
  case alreadyOpen
  case cannotOpen(reason: String)
  case taken(String?, as: String)
}

extension TerminalError {
  /// What to say of it: one sentence.
  var phrase: TerminalPhrase {
    switch self {
    case .inputIsNotATerminal: .inputIsNoTerminal
    case .outputIsNotATerminal: .outputIsNoTerminal
    case .cannotPlaceCursor(let type): .cannotPlaceCursor(type: type)
    case .unknownType(let type): .unknownType(type)
    case .alreadyOpen: .alreadyOpen
    case .system(let code): .cannotOpen(reason: SystemErrorPhrase(code: code).spoken)
    }
  }
}

extension TerminalNotice {
  /// What to say of it: one sentence.
  var phrase: TerminalPhrase {
    switch self {
    case .taken(let type, let other): .taken(type, as: other)
    }
  }
}

extension TerminalPhrase {
  var message: Message {
    switch self {
    case .inputIsNoTerminal: "the screen needs a terminal to read keys from, not a file or pipe"
    case .outputIsNoTerminal: "the screen needs a terminal to draw on, not a file or pipe"
    case .cannotPlaceCursor(let type):
      say(
        "the screen needs a terminal that can place its cursor, which the type {type} cannot",
        type: type)
    case .unknownType(let type?):
      say(
        "neither the terminal type {type} nor xterm-256color is described on this machine",
        type: type)
    case .unknownType(nil):
      "neither the terminal type (none) nor xterm-256color is described on this machine"
    case .alreadyOpen: "a program has one screen, and it is open already"
    case .cannotOpen(let reason): say("the screen cannot be opened: {reason}", reason: reason)
    case .taken(let type?, let other):
      say("TERM is {type}, which is not known here; using {other}", type: type, other: other)
    case .taken(nil, let other): say("TERM is not set; using {other}", other: other)
    }
  }
}
