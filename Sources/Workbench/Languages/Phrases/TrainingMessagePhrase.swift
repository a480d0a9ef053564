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
