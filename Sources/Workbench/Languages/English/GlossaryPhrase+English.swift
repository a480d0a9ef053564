extension GlossaryPhrase {
  var english: String {
    switch self {
    case .title: "Glossary"
    case .listKeys: "letters find · arrows choose · Enter opens · Tab keys"
    case .termKeys: "arrows: the next term · Esc back"
    case .formula: "formula"
    case .seen: "see"
    case .alsoCalled: "also"
    case .panel(let panel): "panel \(panel.rawValue)"
    case .command(let name, ""): ":\(name)"
    case .command(let name, let keys): ":\(name) (\(keys.contains(" ") ? "keys" : "key") \(keys))"
    case .lesson(let id): "lesson \(id)"
    case .unknown(let name, let nearest):
      "the glossary has no \(name)" + (nearest.map { " (did you mean \($0)?)" } ?? "")
        + "; plateau glossary lists its terms"
    case .noneFits(let text): "No term begins with or contains \(text)."
    case .howToRead: "plateau glossary TERM explains one; so does ? and Tab on the screen."
    }
  }
}
