import Localization

/// The words of what lies over the whole screen.
enum ScreenPhrase: Phrase {
  case tooSmall(least: String, here: String)
  case tooSmallRun(Character, epoch: Int, cost: String)
  case keys, scroll, glossary, back, selectLayer, command, completes, does, noMatch, typeToFind
  case code, anotherFramework
  case takesTyped(String)
}

extension ScreenPhrase {
  var message: Message {
    switch self {
    case .tooSmall(let least, let here):
      say("Plateau needs {least} cells; here are {here}.", least: least, here: here)
    case .tooSmallRun(let run, let epoch, let cost):
      say("{run} epoch {epoch} J {cost}", run: run, epoch: epoch, cost: cost)
    case .keys: "Keys"
    case .scroll: "arrows: scroll"
    case .glossary: "Tab: glossary"
    case .back: "Esc: back"
    case .selectLayer: "select a layer, as a click does"
    case .command: "Command"
    case .completes: "Tab: complete"
    case .does: "Enter: do it"
    case .noMatch: "No match: nothing here has this name or does this."
    case .typeToFind: "type to find a key or a command"
    case .takesTyped(let command):
      say("Press Enter to set {command} to what you typed.", command: command)
    case .code: "Code"
    case .anotherFramework: "I: another framework"
    }
  }
}
