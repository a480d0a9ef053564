import Text

extension PalettePhrase {
  var english: String {
    switch self {
    case .activation: "the selected layer's, weights kept"
    case .pace: "batches a second, or as fast as it goes"
    case .view: "a panel into the focused one's place"
    case .select: "a run by its letter"
    case .lesson: "a lesson, where it was left"
    case .weight: "the Nth weight or bias of the run, layer by layer"
    case .glossary: "what a word means; WORD? does the same"
    case .from: "all runs anew, as a configuration line says"
    case .rename: "the run's name in table and legend"
    case .unknownCommand(let text, let nearest):
      "There is no command \(quoted(text))"
        + (nearest.map { "; did you mean \($0)?" } ?? ": press : and Tab to list them.")
    case .lineTooLong(let most):
      "A line has at most \(most.grouped) characters. This has more, and was not taken."
    }
  }
}
