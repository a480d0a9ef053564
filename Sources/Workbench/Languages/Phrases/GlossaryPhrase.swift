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
