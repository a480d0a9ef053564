import Localization
import Text

/// What the panel that tells why says.
enum WhyPhrase: Phrase {
  case title, subtitle
  case slope(Double)
  case slopeShort(Double)
  case gradient, gradientShort, gradientLeast
  /// What the slopes leave for a layer.
  case share(Int, Double)
}

extension WhyPhrase {
  var message: Message {
    switch self {
    case .title: "Why"
    case .subtitle: "U: all panels"
    case .slope(let slope): say("slope g′ here: {slope}", slope: slope.fixed(2))
    case .slopeShort(let slope): say("g′ {slope}", slope: slope.fixed(2))
    case .gradient: "gradient that the slopes pass on"
    case .gradientShort: "gradient passed on"
    case .gradientLeast: "gradient"
    case .share(let layer, let share):
      say("layer {layer} gets {share}", layer: layer, share: share.significant(2))
    }
  }
}
