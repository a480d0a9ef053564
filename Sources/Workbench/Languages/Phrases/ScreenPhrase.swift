import Localization

/// The words of what lies over the whole screen.
enum ScreenPhrase: Phrase {
  case tooSmall(least: String, here: String)
  case tooSmallRun(Character, epoch: Int, cost: String)
  case keys, scroll, glossary, back, selectLayer, command, completes, does, noMatch, typeToFind
  case code, anotherFramework
  case takesTyped(String)
}
