import Localization

/// Why a run does as it does, or what comes of it.
enum HealthReasonPhrase: Phrase {
  case quarter, slopes, flatEnd, noGradient, mayFall, minimum
  case passed(Character, epoch: String)
}

extension HealthReasonPhrase {
  var message: Message {
    switch self {
    case .quarter: "Each sigmoid layer passes on a quarter at most."
    case .slopes: "The slopes on the way back multiply."
    case .flatEnd: "On a flat end, a unit gets hardly any gradient."
    case .noGradient: "No gradient gets through."
    case .mayFall: "It may fall later."
    case .minimum: "This may be a minimum."
    case .passed(let run, let epoch):
      say("{run} passed here at epoch {epoch}.", run: run, epoch: epoch)
    }
  }
}
