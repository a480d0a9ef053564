import Localization

/// The words around the glossary's texts.
enum GlossaryPhrase: Phrase {
  case title
  /// The keys of the list, and of an open term.
  case listKeys, termKeys
  /// Beside a term's formula, its places, its other names.
  case formula, seen, alsoCalled
  case panel(PanelID)
  case command(String, keys: String)
  case lesson(String)
  /// The name in quotes, as it was written.
  case unknown(String, nearest: String?)
  case noneFits(String)
  /// How to read on, below the list of all.
  case howToRead
}

extension GlossaryPhrase {
  var message: Message {
    switch self {
    case .title: "Glossary"
    case .listKeys: "letters: find · arrows: choose · Enter: open · Tab: keys"
    case .termKeys: "arrows: next term · Esc: back"
    case .formula: "formula"
    case .seen: "see"
    case .alsoCalled: "also"
    case .panel(let panel): say("panel {panel}", panel: panel.rawValue)
    case .command(let name, ""): say(":{name}", name: name)
    case .command(let name, let keys) where keys.contains(" "):
      say(":{name} (keys {keys})", name: name, keys: keys)
    case .command(let name, let keys): say(":{name} (key {keys})", name: name, keys: keys)
    case .lesson(let id): say("lesson {id}", id: id)
    case .unknown(let name, let nearest):
      say(
        "{name}{suggestion} is not in the glossary; plateau glossary lists its terms",
        name: name, suggestion: suggestion(nearest))
    case .noneFits(let text): say("No term begins with or contains {text}.", text: text)
    case .howToRead: "plateau glossary TERM explains one; on the screen, press ? and then Tab."
    }
  }
}
