extension KeyBarPhrase {
  var english: String {
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
    case .zoom: "zoom"
    case .data: "data"
    case .logarithm: "log"
    case .crosshair: "crosshair"
    }
  }
}
