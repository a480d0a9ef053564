import Localization
import Text

/// Whether an output and a loss fit the target, in sentences and in a few words.
indirect enum OutputAdvicePhrase: Phrase {
  case binary, classes
  case nonNegative(range: String)
  case signed(range: String)
  case scaled(range: String)
  case pair(output: String, loss: String)
  case fits(pair: OutputAdvicePhrase, why: OutputAdvicePhrase)
  case wideRange(outputs: String, targets: String)
  case tooHigh(outputs: String, least: String)
  case tooLow(outputs: String, greatest: String)
}

extension OutputAdvicePhrase {
  var message: Message {
    switch self {
    case .binary: "y is 0 or 1: a sigmoid output is a probability; its loss is bce."
    case .classes:
      "y is one of several classes: a softmax output shares 1 out among them; its loss is cce."
    case .nonNegative(let range):
      say(
        "y is never negative ({range}), and neither is a ReLU output; its loss is mse.",
        range: range)
    case .signed(let range):
      say(
        "y has both signs ({range}): a linear output reaches all of it; its loss is mse.",
        range: range)
    case .scaled(let range):
      say(
        "y ({range}) is scaled around 0: a linear output reaches all of it; its loss is mse.",
        range: range)
    case .pair(let output, let loss):
      say(
        "{Output} output and {loss}", output: output, Output: output.capitalisedStart, loss: loss)
    case .fits(let pair, let why): say("{pair} fit: {why}", pair: pair, why: why)
    case .wideRange(let outputs, let targets):
      say("Its values are {outputs}; y is {targets}.", outputs: outputs, targets: targets)
    case .tooHigh(let outputs, let least):
      say("Its values are {outputs}, and y goes down to {least}.", outputs: outputs, least: least)
    case .tooLow(let outputs, let greatest):
      say(
        "Its values are {outputs}, and y goes up to {greatest}.",
        outputs: outputs, greatest: greatest)
    }
  }
}
