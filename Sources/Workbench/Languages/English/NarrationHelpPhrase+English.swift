extension NarrationHelpPhrase {
  var english: String {
    switch self {
    case .looking(let panels):
      "To look: status says how the runs stand, settings how they are set up; and \(list(panels)). "
        + "glossary TERM says what a word means."
    case .settings(let names):
      "To set, with a value after it: activation, select, pace, weight, rename, \(list(names))."
    case .section(let title, let commands, let help):
      "\(title): \(list(commands)). help \(help) says what they do."
    case .command(let name, let help, let keys):
      "\(name): \(help)\(keys.isEmpty ? "" : " (\(keys))")"
    case .lessons:
      "In a lesson: next, back, page, a number for a guess; lessons lists them, lesson NAME opens one."
    case .waiting:
      "wait does the next line only when the runs have ended, wait 50 when they are at epoch 50."
    case .oneCommand: "help NAME says what a command does. A key's label does what the key does."
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
