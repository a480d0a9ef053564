extension HelpPhrase {
  var korean: String {
    switch self {
    case .overview: "개요: "
    case .usage: "사용법: "
    case .arguments: "인자:"
    case .options: "옵션:"
    case .subcommands: "하위 명령:"
    case .defaultCommand: "(기본)"
    case .optionsPlaceholder: "<옵션>"
    case .commandPlaceholder: "<하위 명령>"
    case .showHelp: "도움말을 보여 줍니다."
    case .showVersion: "버전을 보여 줍니다."
    case .showSubcommandHelp: "하위 명령의 도움말을 보여 줍니다."
    case .moreHelp(let command): "자세한 도움말: '\(command) <하위 명령>'"
    }
  }
}
