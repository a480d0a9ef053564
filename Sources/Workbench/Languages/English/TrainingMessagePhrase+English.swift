import Setups

extension TrainingMessagePhrase {
  var english: String {
    switch self {
    case .running: "Running."
    case .paused: "Paused: Space goes on, s trains one epoch, S one batch."
    case .oneEpoch: "One epoch."
    case .oneStepOf(let run): "One step of \(run); the others wait until it has caught up."
    case .oneBatch: "One batch."
    case .startAgain(let seed): "All runs start again from seed \(seed)."
    case .allHaveEnded: "Every run has ended: r starts them again."
    case .pace(let rate): "Pace: \(rate) batches a second."
    case .fullSpeed: "Pace: as fast as it goes."
    case .reading(let dataset): "Reading \(dataset) …"
    case .readingShare(let dataset, let percent):
      "Reading \(dataset) … \(percent) %. Esc gives it up."
    case .set(let setting, let run, let value, let restarts):
      "\(run.map { "\($0)" } ?? "All runs"): \(SettingPhrase.title(setting).english) "
        + "\(value.english)\(restarts ? ", from epoch 0" : "")."
    case .unchanged(let setting, let run, let value):
      "\(run.map { "\($0)" } ?? "All runs"): \(SettingPhrase.title(setting).english) "
        + "\(value.english) already. Nothing changes."
    case .optimizer(let optimizer, let run, let rate, let isOwn):
      "\(run): optimizer \(optimizer.rawValue). The rate "
        + (isOwn ? "stays \(rate), as you set it." : "is now \(rate), its usual one.")
    case .moved(let dataset, let layers, let loss, let isAside):
      "\(dataset): \(layers), \(loss)."
        + (isAside ? " What it cannot take comes back on other data." : "")
    case .notGenerated(let name):
      "Only generated data sets have noise and draws; \(name ?? "this") is a file."
    case .noData(let run): "\(run) has no data: n or D chooses others"
    case .stillReading(let run): "\(run) is still reading its data"
    }
  }
}

extension TrainingMessagePhrase.SettingValue {
  fileprivate var english: String {
    switch self {
    case .on: "on"
    case .off: "off"
    case .said(let value): value
    case .asTheDataHaveIt: "as the data set has it"
    }
  }
}
