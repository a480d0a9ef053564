import Localization

/// Why linear layers add nothing, in sentences and shorter.
enum CollapsePhrase: Phrase {
  case title, oneLinearFunction, itBends, multiplying, diverged
  /// - Parameter form: what the network comes to, as a formula.
  case difference(form: String, size: String, examples: String)
  case differenceBrief(form: String, size: String)
  case differenceShort(size: String)
  case differenceLeast(size: String)
  case bends(layers: [String])
  case fitting
  case fit(share: String, examples: String)
  case fitBrief(share: String)
  case fitShort(share: String)
  case distance(String, largest: String)
  case distanceBrief(String, largest: String)
  case distanceShort(String)
  case picture(size: String)
  /// Over the pictures of a network that bends, and over the weights.
  case nearestLine(layer: Int)
  case nearestLineShort
  case ownWeights, bestWeights, separatingWeights
  /// Before the numbers of the product's bias.
  case bias
}

extension CollapsePhrase {
  var message: Message {
    switch self {
    case .title: "Collapse"
    case .oneLinearFunction: "one linear function"
    case .itBends: "not linear"
    case .multiplying: "multiplying out …"
    case .diverged: "Its weights are no longer numbers: it has diverged."
    case .difference(let form, let size, let examples):
      say(
        "max |network − {form}| = {size} over {examples} examples",
        form: form, size: size, examples: examples)
    case .differenceBrief(let form, let size):
      say("max |network − {form}| = {size}", form: form, size: size)
    case .differenceShort(let size): say("|network − (Wx + b)| ≤ {size}", size: size)
    case .differenceLeast(let size): say("difference {size}", size: size)
    case .bends(let layers):
      say(
        "Layer {layers} bends: the network is no linear function.",
        or: "Layers {layers} bend: the network is no linear function.",
        count: layers.count, layers: layers.joined(separator: ", "))
    case .fitting: "fitting a line to it …"
    case .fit(let share, let examples):
      say(
        "The best linear fit of its z over {examples} examples explains {share} of it.",
        examples: examples, share: share)
    case .fitBrief(let share): say("A linear fit explains {share} of its z.", share: share)
    case .fitShort(let share): say("linear: {share}", share: share)
    case .distance(let distance, let largest):
      say(
        "distance from that fit: {distance} (root mean square), largest {largest}",
        distance: distance, largest: largest)
    case .distanceBrief(let distance, let largest):
      say("distance from it: {distance}, largest {largest}", distance: distance, largest: largest)
    case .distanceShort(let distance): say("distance {distance}", distance: distance)
    case .picture(let size): say("W as a picture, ±{size}", size: size)
    case .nearestLine(let layer):
      say(
        "layer {layer}: g(z), and dashed the line nearest to it over the layer's own z",
        layer: layer)
    case .nearestLineShort: "dashed: the nearest line"
    case .ownWeights: "W of the one linear function, on scaled features"
    case .bestWeights: "W of the best linear model, on scaled features"
    case .separatingWeights: "W of a hyperplane that makes no mistake, on scaled features"
    case .bias: "bias"
    }
  }
}
