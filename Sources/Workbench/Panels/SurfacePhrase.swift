import Localization

/// What the cost surface says: its axes, how flat it is, where the run stands.
enum SurfacePhrase: Phrase {
  case title, measuring, diverged
  /// What it is about.
  case output
  case unit(Int, layer: Int)
  /// The axes.
  case randomDirections
  case weight(String, from: String)
  case bias
  case input(Int)
  /// Whose map it is.
  case inLayer(String, Int)
  case windowIsFlat(String, slope: String, share: String)
  case nameFlat(String, share: String)
  case flatShare(String)
  /// The foot. - Parameter epoch: of the weights that the map is drawn through.
  case mapOf(epoch: String)
  case throughWeights(epoch: String)
  case otherWeights(epoch: String)
  case overAllWeights
  case along(String, String)
  /// What is stippled.
  case flat(stipple: String, slope: String)
  /// How much J varies over the whole map, if it is hardly anything.
  case level(String)
  case examples(String, of: String)
  case measured(String)
}

extension SurfacePhrase {
  var message: Message {
    switch self {
    case .title: "Cost surface"
    case .measuring: "measuring…"
    case .diverged: "diverged"
    case .output: "output"
    case .unit(let unit, let layer): say("unit {unit} of layer {layer}", unit: unit, layer: layer)
    case .randomDirections: "two random directions, scaled per unit"
    case .weight(let name, let source): say("{name} from {source}", name: name, source: source)
    case .bias: "bias b"
    case .input(let input): say("input {input}", input: input)
    case .inLayer(let name, let layer): say("{name} in layer {layer}", name: name, layer: layer)
    case .windowIsFlat(let name, let slope, let share):
      say("{name}: {slope} < 0.01 on {share}", name: name, slope: slope, share: share)
    case .nameFlat(let name, let share): say("{name}: flat {share}", name: name, share: share)
    case .flatShare(let share): say("flat {share}", share: share)
    case .mapOf(let epoch): say("map of epoch {epoch}", epoch: epoch)
    case .throughWeights(let epoch): say("through the weights of epoch {epoch}", epoch: epoch)
    case .otherWeights(let epoch): say("all other weights as at epoch {epoch}", epoch: epoch)
    case .overAllWeights: "over all weights"
    case .along(let x, let y): say("along {x} and {y}", x: x, y: y)
    case .flat(let stipple, let slope):
      say("{stipple} flat: {slope} < 0.01", stipple: stipple, slope: slope)
    case .level(let difference):
      say("flat: J differs by only {difference} here", difference: difference)
    case .examples(let count, let all): say("{count} of {all} examples", count: count, all: all)
    case .measured(let share): say("{share} measured", share: share)
    }
  }
}
