import Localization

/// What help says where nothing is drawn.
enum NarrationHelpPhrase: Phrase {
  case looking(panels: [String])
  case settings([String])
  case section(Message, commands: [String], help: String)
  case command(String, Message, keys: String)
  case lessons, waiting, oneCommand
}

extension NarrationHelpPhrase {
  var message: Message {
    switch self {
    case .looking(let panels):
      say(
        """
        To see: status says how the runs stand, settings how they are set up; and {panels}. \
        glossary TERM says what a word means; export FILE writes a picture of the screen.
        """, panels: list(panels))
    case .settings(let names):
      say(
        "To set, with a value after it: activation, select, pace, weight, rename, {names}.",
        names: list(names))
    case .section(let title, let commands, let help):
      say(
        "{title}: {commands}. help {help} says what they do.",
        title: title, commands: list(commands), help: help)
    case .command(let name, let help, ""): say("{name}: {help}", name: name, help: help)
    case .command(let name, let help, let keys):
      say("{name}: {help} ({keys})", name: name, help: help, keys: keys)
    case .lessons:
      """
      In a lesson: next, back, page, a number for a guess; lessons lists them, lesson NAME opens \
      one.
      """
    case .waiting:
      "wait does the next line only when the runs have ended, wait 50 when they are at epoch 50."
    case .oneCommand: "help NAME says what a command does. A key's label does what the key does."
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
