import Localization
import Text

/// What is wrong with an output or a loss, in sentences and in a few words.
enum OutputObjectionPhrase: Phrase {
  case clipped(String)
  case clippedShort
  case belowZero(String)
  case belowZeroShort(String)
  case notProbabilities, notProbabilitiesShort
  case uneven(String)
  case unevenShort
  case slowSigmoid(loss: String)
  case slowSigmoidShort(loss: String)
  case noProbability(String)
  case noProbabilityShort(String)
  case separateAnswers
  case noShares(String)
  case classesShort
}

extension OutputObjectionPhrase {
  var message: Message {
    switch self {
    case .clipped(let output):
      say(
        """
        bce is about probabilities: a {output} output is clipped to 0 … 1, where its gradient is \
        0, and gets stuck. A sigmoid output fits.
        """, output: output)
    case .clippedShort: "bce needs a sigmoid output"
    case .belowZero(let output):
      say(
        "A {output} output can go below 0, which y never does: a ReLU output cannot.",
        output: output)
    case .belowZeroShort(let output): say("{output} output can go below 0", output: output)
    case .notProbabilities: "bce is for y from 0 to 1; numbers are learned with mse."
    case .notProbabilitiesShort: "bce: y is 0 … 1"
    case .uneven(let output):
      say(
        """
        A {output} output reaches y, but not with the same slope everywhere: a linear one has \
        that.
        """, output: output)
    case .unevenShort: "linear fits both signs"
    case .slowSigmoid(let loss):
      say(
        "Under {loss} a sigmoid output that is far off hardly has a slope: bce learns faster.",
        loss: loss)
    case .slowSigmoidShort(let loss): say("bce learns faster than {loss}", loss: loss)
    case .noProbability(let output):
      say(
        """
        A {output} output also takes values outside 0 … 1, which are no probabilities: sigmoid \
        with bce fits.
        """, output: output)
    case .noProbabilityShort(let output): say("{output} is no probability", output: output)
    case .separateAnswers:
      """
      Sigmoid outputs are separate answers, whose sum is not 1: a softmax output with cce fits \
      classes.
      """
    case .noShares(let output):
      say(
        "{Output} outputs are no probabilities: a softmax output with cce fits classes.",
        output: output, Output: output.capitalisedStart)
    case .classesShort: "classes: softmax, cce"
    }
  }
}
