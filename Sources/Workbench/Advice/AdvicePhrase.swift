import Localization

/// What the panel of the advisor says besides its findings.
enum AdvicePhrase: Phrase {
  case title
  /// Before the data are there.
  case reading(Character)
  case whatYIs, output, loss, why, hiddenLayers, hiddenLayersShort
}

extension AdvicePhrase {
  var message: Message {
    switch self {
    case .title: "Advice"
    case .reading(let run): say("{run}   reading its data", run: run)
    case .whatYIs: "what y is"
    case .output: "output"
    case .loss: "loss"
    case .why: "why"
    case .hiddenLayers: "Hidden layers: ReLU, unless you have a reason for another."
    case .hiddenLayersShort: "Hidden layers: ReLU"
    }
  }
}
