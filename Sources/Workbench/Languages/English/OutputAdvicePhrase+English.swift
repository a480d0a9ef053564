import Text

extension OutputAdvicePhrase {
  var english: String {
    switch self {
    case .binary: "y is 0 or 1: a sigmoid output is a probability; its loss is bce."
    case .classes:
      "y is one of several classes: a softmax output shares 1 out among them; its loss is cce."
    case .nonNegative(let range):
      "y is never negative (\(range)), and neither is a ReLU output; its loss is mse."
    case .signed(let range):
      "y has both signs (\(range)): a linear output reaches all of it; its loss is mse."
    case .pair(let output, let loss): "\(output.capitalisedStart) output and \(loss)"
    case .fits(let pair, let why): "\(pair) fit: \(why)"
    case .wideRange(let outputs, let targets): "Its values are \(outputs); y is \(targets)."
    case .tooHigh(let outputs, let least): "Its values are \(outputs), and y goes down to \(least)."
    case .tooLow(let outputs, let greatest):
      "Its values are \(outputs), and y goes up to \(greatest)."
    }
  }
}
