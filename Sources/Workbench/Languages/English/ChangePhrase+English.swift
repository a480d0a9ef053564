import Setups

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
