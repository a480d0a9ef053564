import Localization
import NeuralNetworks

/// Which output goes with which target, and why.
enum OutputGuidePhrase: Phrase {
  case target(TargetKind)
  case reason(TargetKind)
}

extension OutputGuidePhrase {
  var message: Message {
    switch self {
    case .target(.binary): "y is 0 or 1"
    case .target(.classes): "y is a class"
    case .target(.signed): "y has both signs"
    case .target(.nonNegative): "y is never negative"
    case .reason(.binary): "a probability"
    case .reason(.classes): "shares that add up to 1"
    case .reason(.signed): "any number"
    case .reason(.nonNegative): "0 or more"
    }
  }
}
