extension ChangePhrase {
  var english: String {
    switch self {
    case .fork(let run): "the fork \(run)"
    case .deletion(let run): "the deletion of \(run)"
    case .name(let run): "the name of \(run)"
    case .curve(let run): "hiding or showing \(run)'s curve"
    case .pin(let run): "the place of \(run) in the table"
    case .layers(let run): "the layers of \(run)"
    case .weights(let run): "the weight of \(run)"
    case .start(let run): "the starting weights of \(run)"
    case .setting(let setting, let run):
      "the \(SettingPhrase.title(setting).english) of \(run.map { "\($0)" } ?? "all runs")"
    case .settings: "the settings"
    case .data(let name): "the move to \(name)"
    case .restart: "the restart"
    case .rates: "the runs' rates"
    case .setUp: "the new runs"
    }
  }
}

extension UndoPhrase {
  var english: String {
    switch self {
    case .takenBack(let change, let isRunning):
      "Taken back: \(change.english). \(isRunning ? "The race goes on." : "Press Space to go on.")"
    case .nothing: "Nothing is left to take back."
    case .readingGivenUp: "Reading is given up; the data stay as they are."
    case .stepBegins: "The lesson's step begins here. Press F, then u, to go back farther."
    }
  }
}
