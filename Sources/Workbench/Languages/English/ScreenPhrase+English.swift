extension ScreenPhrase {
  var english: String {
    switch self {
    case .tooSmall(let least, let here): "Plateau needs \(least) cells; here are \(here)."
    case .tooSmallRun(let run, let epoch, let cost): "\(run) epoch \(epoch) J \(cost)"
    case .keys: "Keys"
    case .scroll: "arrows scroll"
    case .glossary: "Tab glossary"
    case .back: "Esc back"
    case .selectLayer: "select a layer; so does a click"
    case .command: "Command"
    case .completes: "Tab completes"
    case .does: "Enter does it"
    case .noMatch: "No match: nothing here has this name or does this."
    case .typeToFind: "type to find a key"
    case .takesTyped(let command): "Enter sets \(command) to what you typed."
    case .code: "Code"
    case .anotherFramework: "I: another framework"
    }
  }
}
