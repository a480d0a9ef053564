import Text

extension OutputObjectionPhrase {
  var english: String {
    switch self {
    case .clipped(let output):
      "bce is about probabilities: a \(output) output is clipped to 0 … 1, where its gradient is "
        + "0, and gets stuck. A sigmoid output fits."
    case .clippedShort: "bce needs a sigmoid output"
    case .belowZero(let output):
      "A \(output) output can go below 0, which y never does: a ReLU output cannot."
    case .belowZeroShort(let output): "\(output) output can go below 0"
    case .notProbabilities: "bce is for y from 0 to 1; numbers are learned with mse."
    case .notProbabilitiesShort: "bce: y is 0 … 1"
    case .uneven(let output):
      "A \(output) output reaches y, but not with the same slope everywhere: a linear one has "
        + "that."
    case .unevenShort: "linear fits both signs"
    case .slowSigmoid(let loss):
      "Under \(loss) a sigmoid output that is far off hardly has a slope: bce learns faster."
    case .slowSigmoidShort(let loss): "bce learns faster than \(loss)"
    case .noProbability(let output):
      "A \(output) output also takes values outside 0 … 1, which are no probabilities: sigmoid "
        + "with bce fits."
    case .noProbabilityShort(let output): "\(output) is no probability"
    case .separateAnswers:
      "Sigmoid outputs are answers apart, whose sum is not 1: a softmax output with cce fits "
        + "classes."
    case .noShares(let output):
      "\(output.capitalisedStart) outputs are no probabilities: a softmax output with cce fits "
        + "classes."
    case .classesShort: "classes: softmax, cce"
    }
  }
}
