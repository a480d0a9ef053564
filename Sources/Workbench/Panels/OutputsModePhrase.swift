import Localization
import Session

/// What is seen of the outputs, in a word or two.
enum OutputsModePhrase: Phrase {
  case mode(OutputsMode)
}

extension OutputsModePhrase {
  var message: Message {
    switch self {
    case .mode(.plane): "over the plane"
    case .mode(.unit): "one unit"
    case .mode(.curve): "the fitted curve"
    case .mode(.examples): "worst first, each second"
    case .mode(.weights): "weights of layer 1"
    case .mode(.predicted): "predicted against actual"
    case .mode(.residuals): "predicted − actual"
    case .mode(.confusion): "confusion"
    case .mode(.spread): "outputs by label"
    case .mode(.units): "units' values"
    }
  }
}
