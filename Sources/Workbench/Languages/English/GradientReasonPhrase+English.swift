extension GradientReasonPhrase {
  var english: String {
    switch self {
    case .evened(let share): "The optimizer evens it out: its updates are \(share) of its weights."
    case .flatYetLearning(let layer, let share):
      "Layer \(layer) is flat on \(share), and learns all the same."
    case .slopes(let product, let isQuarter):
      "Nothing is saturated: slopes \(isQuarter ? "≤ ¼ " : "")multiply to \(product)."
    case .flat(let layer, let share): "Layer \(layer) is flat on \(share) of its examples."
    case .weights(let product): "Slopes alone leave \(product): its weights pass little on."
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
