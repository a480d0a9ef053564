import Localization

/// What the palette says of the commands that no key has, and of what it cannot do.
enum PalettePhrase: Phrase {
  case activation, pace, view, select, rename, lesson, glossary, from, weight
  case unknownCommand(String, nearest: String?)
  case lineTooLong(most: Int)
}
