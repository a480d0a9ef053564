import Localization
import NeuralNetworks
import Setups

/// What the message line says of training, of data that are being read and of settings.
enum TrainingMessagePhrase: Phrase {
  case running, paused
  case oneEpoch, oneBatch
  /// Of a run that is behind, for which the others wait.
  case oneStepOf(Character)
  case startAgain(seed: UInt64)
  case allHaveEnded
  case pace(batchesPerSecond: Int)
  case fullSpeed
  case reading(String)
  case readingShare(String, percent: String)
  /// A setting of one run, or of all of them.
  case set(Setting, of: Character?, SettingValue, restarts: Bool)
  /// The setting has that value already.
  case unchanged(Setting, of: Character?, SettingValue)
  /// An optimizer, and whether the rate is the one that the user has set.
  case optimizer(Optimizer, of: Character, rate: String, isOwn: Bool)
  /// Whether something was set aside that the data cannot take.
  case moved(dataset: String, layers: String, loss: String, isAside: Bool)
  /// `nil` for data whose name is not known yet.
  case notGenerated(String?)
  case noData(Character)
  case stillReading(Character)

  /// What a setting is now.
  enum SettingValue {
    case on, off
    case said(String)
    case asTheDataHaveIt
  }
}

extension TrainingMessagePhrase {
  var message: Message {
    switch self {
    case .running: "Running."
    case .paused: "Paused. Press Space to go on, s to train one epoch, S for one batch."
    case .oneEpoch: "Training one epoch."
    case .oneStepOf(let run):
      say("One step of {run}; the others wait until it has caught up.", run: run)
    case .oneBatch: "Training one batch."
    case .startAgain(let seed): say("All runs start again from seed {seed}.", seed: seed)
    case .allHaveEnded: "Every run has ended. Press r to start them again."
    case .pace(let rate): say("Pace: {rate} batches a second.", rate: rate)
    case .fullSpeed: "Pace: as fast as it goes."
    case .reading(let dataset): say("Reading {dataset} …", dataset: dataset)
    case .readingShare(let dataset, let percent):
      say(
        "Reading {dataset} … {percent} %. Press Esc to give up.", dataset: dataset, percent: percent
      )
    case .set(let setting, let run, let value, restarts: true):
      say(
        "{run}: {setting} {value}, from epoch 0.",
        run: letter(run), setting: SettingPhrase.title(setting), value: value)
    case .set(let setting, let run, let value, restarts: false):
      say(
        "{run}: {setting} {value}.",
        run: letter(run), setting: SettingPhrase.title(setting), value: value)
    case .unchanged(let setting, let run, let value):
      say(
        "{run}: {setting} is {value} already. Nothing changes.",
        run: letter(run), setting: SettingPhrase.title(setting), value: value)
    case .optimizer(let optimizer, let run, let rate, isOwn: true):
      say(
        "{run}: optimizer {optimizer}. The rate stays {rate}, as you set it.",
        run: run, optimizer: optimizer.rawValue, rate: rate)
    case .optimizer(let optimizer, let run, let rate, isOwn: false):
      say(
        "{run}: optimizer {optimizer}. The rate is now {rate}, its usual one.",
        run: run, optimizer: optimizer.rawValue, rate: rate)
    case .moved(let dataset, let layers, let loss, isAside: true):
      say(
        "{dataset}: {layers}, {loss}. What does not fit returns with other data.",
        dataset: dataset, layers: layers, loss: loss)
    case .moved(let dataset, let layers, let loss, isAside: false):
      say("{dataset}: {layers}, {loss}.", dataset: dataset, layers: layers, loss: loss)
    case .notGenerated(let name?):
      say("Only generated data sets have noise and draws; {name} is a file.", name: name)
    case .notGenerated(nil): "Only generated data sets have noise and draws; this is a file."
    case .noData(let run): say("{run} has no data: press n or D to choose other data", run: run)
    case .stillReading(let run): say("{run} is still reading its data", run: run)
    }
  }

  private func letter(_ run: Character?) -> Message {
    run.map { say("{run}", run: $0) } ?? "All runs"
  }
}

extension TrainingMessagePhrase.SettingValue: Phrase {
  var message: Message {
    switch self {
    case .on: "on"
    case .off: "off"
    case .said(let value): say("{value}", value: value)
    case .asTheDataHaveIt: "as the data set has it"
    }
  }
}
