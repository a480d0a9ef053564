import Localization
import Setups

/// A change that can be taken back, as a sentence names it.
enum ChangePhrase: Phrase, Equatable {
  case fork(Character)
  case deletion(Character)
  case name(Character)
  case curve(Character)
  case pin(Character)
  case layers(Character)
  case weights(Character)
  /// The weights that a run starts from.
  case start(Character)
  /// Of one run, or of all.
  case setting(Setting, of: Character?)
  case settings
  case data(String)
  case restart, rates, setUp
}

extension ChangePhrase {
  var message: Message {
    switch self {
    case .fork(let run): say("the fork {run}", run: run)
    case .deletion(let run): say("the deletion of {run}", run: run)
    case .name(let run): say("the name of {run}", run: run)
    case .curve(let run): say("hiding or showing {run}'s curve", run: run)
    case .pin(let run): say("the place of {run} in the table", run: run)
    case .layers(let run): say("the layers of {run}", run: run)
    case .weights(let run): say("the weight of {run}", run: run)
    case .start(let run): say("the starting weights of {run}", run: run)
    case .setting(let setting, let run?):
      say("the {setting} of {run}", setting: SettingPhrase.title(setting), run: run)
    case .setting(let setting, nil):
      say("the {setting} of all runs", setting: SettingPhrase.title(setting))
    case .settings: "the settings"
    case .data(let name): say("the move to {name}", name: name)
    case .restart: "the restart"
    case .rates: "the runs' rates"
    case .setUp: "the new runs"
    }
  }
}
