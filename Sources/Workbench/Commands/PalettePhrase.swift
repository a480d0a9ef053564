import Localization
import Text

/// What the palette says of the commands that no key has, and of what it cannot do.
enum PalettePhrase: Phrase {
  case activation, pace, view, select, rename, lesson, glossary, export, from, weight
  case unknownCommand(String, nearest: String?)
  case lineTooLong(most: Int)
}

extension PalettePhrase {
  var message: Message {
    switch self {
    case .activation: "the selected layer's, weights kept"
    case .pace: "batches a second, or as fast as it goes"
    case .view: "a panel into the focused one's place"
    case .select: "a run by its letter"
    case .lesson: "a lesson, where it was left"
    case .weight: "the Nth weight or bias of the run, layer by layer"
    case .glossary: "what a word means; WORD? does the same"
    case .export: "the screen to FILE.svg, .png or .txt; panel FILE: the focused panel"
    case .from: "all runs anew, as a configuration line says"
    case .rename: "the run's name in table and legend"
    case .unknownCommand(let text, let nearest?):
      say(
        "There is no command {name}; did you mean {nearest}?", name: quoted(text), nearest: nearest)
    case .unknownCommand(let text, nil):
      say("There is no command {name}: press : and Tab to list them.", name: quoted(text))
    case .lineTooLong(let most):
      say(
        "A line has at most {most} characters. This has more, and was not taken.",
        most: most.grouped)
    }
  }
}
