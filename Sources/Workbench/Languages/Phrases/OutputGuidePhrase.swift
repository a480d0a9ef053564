import Localization
import NeuralNetworks

/// Which output goes with which target, and why.
enum OutputGuidePhrase: Phrase {
  case target(TargetKind)
  case reason(TargetKind)
}
