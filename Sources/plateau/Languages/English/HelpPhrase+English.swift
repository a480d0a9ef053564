extension HelpPhrase {
  var english: String {
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
    case .moreHelp(let command): "See '\(command) <subcommand>' for detailed help."
    }
  }
}
