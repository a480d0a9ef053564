import Localization

/// Whether an output and a loss fit the target, in sentences and in a few words.
enum OutputAdvicePhrase: Phrase {
  case binary, classes
  case nonNegative(range: String)
  case signed(range: String)
  case pair(output: String, loss: String)
  case fits(pair: String, why: String)
  case wideRange(outputs: String, targets: String)
  case tooHigh(outputs: String, least: String)
  case tooLow(outputs: String, greatest: String)
}
