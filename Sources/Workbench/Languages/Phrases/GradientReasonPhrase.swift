import Localization

/// Why the gradient is as the verdict says, or what comes of it.
enum GradientReasonPhrase: Phrase {
  case evened(String)
  case flatYetLearning(Int, share: String)
  case slopes(String, isQuarter: Bool)
  case flat(Int, share: String)
  case weights(String)
  case deadLayer, mostlyDead, someDead, lowerRate, flatEnd, largeSteps, standing
}
