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
    case .system(let code): .cannotOpen(reason: SystemErrorPhrase(code: code).text)
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
