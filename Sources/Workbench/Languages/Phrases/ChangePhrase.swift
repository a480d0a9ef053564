import Localization
import Setups

/// A change that can be taken back, as a sentence names it.
enum ChangePhrase: Phrase, Equatable {
  case fork(Character)
  case deletion(Character)
  case name(Character)
  case curve(Character)
  case pin(Character)
  case layers(Character)
  case weights(Character)
  /// The weights that a run starts from.
  case start(Character)
  /// Of one run, or of all.
  case setting(Setting, of: Character?)
  case settings
  case data(String)
  case restart, rates, setUp
}
