extension HeaderPhrase {
  var english: String {
    switch self {
    case .batch(let size): "batch \(size)"
    case .fullBatch: "full batch"
    case .single: "single"
    case .seed(let seed): "seed \(seed)"
    case .bestRates(let share): "best rates \(share)"
    case .ended: "ended"
    case .paused: "paused"
    case .running: "running"
    case .epochsPerSecond(let rate): "\(rate) ep/s"
    }
  }
}
