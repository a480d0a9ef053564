import Localization

/// What happens in a race, a clause for each run.
enum RaceCaptionPhrase: Phrase {
  case ofRun(Character, Message)
  case slowed(Means, share: String)
  case gets(Means, share: String)
  case learning(Means)
  case done(Means, epoch: String)
  case flat(layer: Int)
  case dead(layer: Int)
  case waits(cost: String)
  case floor(String)
  case tooFar

  /// How the hidden layers pass the gradient on.
  enum Means {
    /// Sigmoids.
    case quarter
    /// Rectifiers and linear layers, of one kind if it is named.
    case all(String?, isRectified: Bool)
    /// One kind that passes on this share of it to layer 1.
    case most(String, share: String)
    /// Several kinds.
    case mixed(share: String)

    /// Whether it does not say itself what comes of it in layer 1.
    var isQuarter: Bool { if case .quarter = self { true } else { false } }
  }
}

extension RaceCaptionPhrase {
  var message: Message {
    switch self {
    case .ofRun(let run, let clause): say("{run}: {clause}.", run: run, clause: clause)
    case .slowed(let means, let share):
      say("{means}; layer 1 gets {share}, and waits", means: means, share: share)
    case .gets(let means, let share):
      say("{means}; layer 1 gets {share}", means: means, share: share)
    case .learning(let means): means.message
    case .done(let means, let epoch):
      say("{means}; it reached its target at epoch {epoch}", means: means, epoch: epoch)
    case .flat(let layer):
      say("layer {layer} is on a flat end, and hardly anything gets through", layer: layer)
    case .dead(let layer): say("layer {layer} is dead, and nothing gets through", layer: layer)
    case .waits(let cost): say("its cost waits at {cost}", cost: cost)
    case .floor(let cost): say("no weights get it below {cost}", cost: cost)
    case .tooFar: "its steps are too large"
    }
  }
}

extension RaceCaptionPhrase.Means: Phrase {
  var message: Message {
    switch self {
    case .quarter: "each sigmoid layer passes on a quarter at most"
    case .all(let name?, isRectified: true):
      say("{activation} passes on all of it where a unit is on", activation: name)
    case .all(let name?, isRectified: false):
      say("{activation} passes on all of it", activation: name)
    case .all(nil, _): "its layers pass on all of it where a unit is on"
    case .most(let name, let share):
      say("{activation} passes on {share} of it to layer 1", activation: name, share: share)
    case .mixed(let share): say("its layers pass on {share} of it to layer 1", share: share)
    }
  }
}
