import Localization

/// The words at the top of the help.
enum HelpGlancePhrase: Phrase {
  case glance, layers, runs, rate
  case mouse, click, clickDoes, wheel, wheelDoes, hint, hintDoes
  case allKeys, commands
}

extension HelpGlancePhrase {
  var message: Message {
    switch self {
    case .glance: "The keys that matter"
    case .layers: "select a layer"
    case .runs: "select a run"
    case .rate: "a lower or a higher learning rate"
    case .mouse: "The mouse"
    case .click: "click"
    case .clickDoes: "a panel, a layer, a run, or a place on the curves"
    case .wheel: "wheel"
    case .wheelDoes: "zooms the curves and scrolls lists"
    case .hint: "click on a hint"
    case .hintDoes: "presses its key"
    case .allKeys: "All keys are below; type a word to find one, or a command."
    case .commands: "Commands"
    }
  }
}
