import Localization
import Text

/// How well a command fits what was typed; the better is the less.
enum CommandFit: Int, Comparable {
  /// The name itself, its beginning, the beginning of a word of it.
  case name, nameStart, wordStart
  /// Another word for it, or the beginning of one.
  case otherWord, otherWordStart
  /// Anywhere in the name, then in what it does.
  case nameContains, helpContains
  /// The letters of the name with some left out, or typed wrongly.
  case letters

  static func < (a: CommandFit, b: CommandFit) -> Bool { a.rawValue < b.rawValue }

  /// - Parameter typed: in lower case, not empty.
  init?(_ entry: PaletteEntry, _ typed: String, in language: Language) {
    let name = entry.name.lowercased()
    let words = name.split { "- ".contains($0) }
    let others = Self.otherWords(for: entry.name, in: language)
    if name == typed {
      self = .name
    } else if name.hasPrefix(typed) {
      self = .nameStart
    } else if words.contains(where: { $0.hasPrefix(typed) }) {
      self = .wordStart
    } else if others.contains(where: { $0 == typed }) {
      self = .otherWord
    } else if others.contains(where: { $0.hasPrefix(typed) }) {
      self = .otherWordStart
    } else if name.contains(typed) {
      self = .nameContains
    } else if entry.help.text(in: language).lowercased().contains(typed) {
      self = .helpContains
    } else if Self.isAlmost(typed, name) {
      self = .letters
    } else {
      return nil
    }
  }

  /// What else the command is called, in the user's language and in English.
  static func otherWords(for name: String, in language: Language) -> [Substring] {
    guard let phrase = CommandWordsPhrase(command: name) else { return [] }
    return (phrase.english + " " + phrase.text(in: language)).lowercased().split(separator: " ")
  }

  /// Whether `typed` is the name with a slip of the fingers, or its letters in order from the first
  /// on: `lrate` is not, `lerrate` and `lr` are `learning-rate`.
  private static func isAlmost(_ typed: String, _ name: String) -> Bool {
    if nearestName(to: typed, among: [name]) != nil { return true }
    guard (2...max(2, name.count)).contains(typed.count), typed.first == name.first else {
      return false
    }
    var rest = name[...]
    for character in typed {
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}

extension CommandPalette {
  /// The commands that fit `typed`, the best first; what fits only by its letters where nothing else
  /// does.
  static func commands(fitting typed: String, in language: Language) -> [PaletteEntry] {
    guard !typed.isEmpty else { return PaletteEntry.all }
    let typed = typed.lowercased()
    let found = (PaletteEntry.all + views).compactMap { entry in
      CommandFit(entry, typed, in: language).map { (fit: $0, entry: entry) }
    }
    let best = found.filter { $0.fit != .letters }
    return (best.isEmpty ? found : best).enumerated()
      .sorted { ($0.element.fit, $0.offset) < ($1.element.fit, $1.offset) }
      .map(\.element.entry)
  }

  /// The command that takes a value and is meant by `name`: the one that is called so, or that fits
  /// best; `rate` means `learning-rate`.
  static func command(meantBy name: String, in language: Language) -> String? {
    if PaletteEntry.all.contains(where: { $0.name == name }) { return name }
    return commands(fitting: name, in: language).first { !$0.placeholder.isEmpty }?.name
  }

  /// A panel is found by its own name.
  private static var views: [PaletteEntry] {
    PanelID.movable.map {
      PaletteEntry(name: "view \($0.rawValue)", placeholder: "", help: $0.title, keys: "")
    }
  }
}
