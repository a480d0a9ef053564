import Localization

/// The words beside the keys at the foot of the screen: the shortest that can be understood.
enum KeyBarPhrase: Phrase {
  case run, pause, undo, activation, fork, quit, help, command, units, rate, pace, step, restart
  case panel, panels, zoom, data
  case logarithm, crosshair
}

extension KeyBarPhrase {
  var message: Message {
    switch self {
    case .run: "run"
    case .pause: "pause"
    case .undo: "undo"
    case .activation: "activation"
    case .fork: "fork"
    case .quit: "quit"
    case .help: "help"
    case .command: "command"
    case .units: "units"
    case .rate: "rate"
    case .pace: "pace"
    case .step: "step"
    case .restart: "restart"
    case .panel: "panel"
    case .panels: "all panels"
    case .zoom: "zoom"
    case .data: "data"
    case .logarithm: "log"
    case .crosshair: "crosshair"
    }
  }
}
