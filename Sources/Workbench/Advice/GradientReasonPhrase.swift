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

extension GradientReasonPhrase {
  var message: Message {
    switch self {
    case .evened(let share):
      say("The optimizer evens it out: its updates are {share} of its weights.", share: share)
    case .flatYetLearning(let layer, let share):
      say("Layer {layer} is flat on {share}, and learns all the same.", layer: layer, share: share)
    case .slopes(let product, isQuarter: true):
      say("Nothing is saturated: slopes ≤ ¼ multiply to {product}.", product: product)
    case .slopes(let product, isQuarter: false):
      say("Nothing is saturated: slopes multiply to {product}.", product: product)
    case .flat(let layer, let share):
      say("Layer {layer} is flat on {share} of its examples.", layer: layer, share: share)
    case .weights(let product):
      say("Slopes alone leave {product}: its weights pass little on.", product: product)
    case .deadLayer: "Slope 0 on every example: only another start or rate helps."
    case .mostlyDead: "Slope 0 on every example; the others learn on."
    case .someDead: "The others learn on without them."
    case .lowerRate: "A lower learning rate helps."
    case .flatEnd: "Pushed to a flat end, a unit gets hardly any gradient."
    case .largeSteps: "1/1,000 is healthy, above 1/100 is large."
    case .standing: "At a minimum, or on a plateau."
    }
  }
}
