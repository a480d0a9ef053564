import Localization
import Workbench

/// The words that ArgumentParser puts on a help page.
enum HelpPhrase: Phrase {
  case overview, usage, arguments, options, subcommands
  /// What the default subcommand has beside its name.
  case defaultCommand
  case optionsPlaceholder, commandPlaceholder
  case showHelp, showVersion, showSubcommandHelp
  /// Where to find a command's own page.
  case moreHelp(command: String)
}

extension HelpPhrase {
  /// A heading that is a line of its own.
  init?(heading line: String) {
    let headings: [Self] = [.arguments, .options, .subcommands]
    guard let heading = headings.first(where: { $0.english == line }) else { return nil }
    self = heading
  }

  /// What ArgumentParser says of its own options.
  init?(explanation: String) {
    let explanations: [Self] = [.showHelp, .showVersion, .showSubcommandHelp]
    guard let known = explanations.first(where: { $0.english == explanation }) else { return nil }
    self = known
  }

  /// The last line of a page that lists commands.
  init?(pointer line: String) {
    let mark = "\u{0}"
    let parts = Self.moreHelp(command: mark).english.split(separator: mark).map(String.init)
    guard parts.count == 2, line.hasPrefix("  " + parts[0]), line.hasSuffix(parts[1]) else {
      return nil
    }
    self = .moreHelp(
      command: String(line.dropFirst(parts[0].count + 2).dropLast(parts[1].count)))
  }
}

extension HelpPhrase {
  var message: Message {
    switch self {
    case .overview: "OVERVIEW: "
    case .usage: "USAGE: "
    case .arguments: "ARGUMENTS:"
    case .options: "OPTIONS:"
    case .subcommands: "SUBCOMMANDS:"
    case .defaultCommand: "(default)"
    case .optionsPlaceholder: "<options>"
    case .commandPlaceholder: "<subcommand>"
    case .showHelp: "Show help information."
    case .showVersion: "Show the version."
    case .showSubcommandHelp: "Show subcommand help information."
    case .moreHelp(let command):
      say("See '{command} <subcommand>' for detailed help.", command: command)
    }
  }
}
