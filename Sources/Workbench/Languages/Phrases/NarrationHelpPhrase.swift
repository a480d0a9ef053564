import Localization

/// What help says where nothing is drawn.
enum NarrationHelpPhrase: Phrase {
  case looking(panels: [String])
  case settings([String])
  case section(String, commands: [String], help: String)
  case command(String, String, keys: String)
  case lessons, waiting, oneCommand
}
