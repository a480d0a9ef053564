import Localization
import Session

/// What is seen of the outputs, in a word or two.
enum OutputsModePhrase: Phrase {
  case mode(OutputsMode)
}
