import Localization

/// What the line at the top says of a run and of the race.
enum HeaderPhrase: Phrase {
  case batch(Int)
  case fullBatch, single
  case seed(String)
  case bestRates(String)
  case ended, paused, running
  case epochsPerSecond(String)
}

extension HeaderPhrase {
  var message: Message {
    switch self {
    case .batch(let size): say("batch {size}", size: size)
    case .fullBatch: "full batch"
    case .single: "single"
    case .seed(let seed): say("seed {seed}", seed: seed)
    case .bestRates(let share): say("best rates {share}", share: share)
    case .ended: "ended"
    case .paused: "paused"
    case .running: "running"
    case .epochsPerSecond(let rate): say("{rate} ep/s", rate: rate)
    }
  }
}
