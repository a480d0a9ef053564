extension AdvicePhrase {
  var english: String {
    switch self {
    case .title: "Advice"
    case .reading(let run): "\(run)   reading its data"
    case .whatYIs: "what y is"
    case .output: "output"
    case .loss: "loss"
    case .why: "why"
    case .hiddenLayers: "Hidden layers: ReLU, unless you have a reason for another."
    case .hiddenLayersShort: "Hidden layers: ReLU"
    }
  }
}
