import Localization
import NeuralNetworks

/// What is said on the way to the output, besides numbers.
enum ExampleForwardPhrase: Phrase {
  case network(String)
  case pixels(String, to: String)
  case nearerToZero(Int)
  case allActivations(Int)
  case meanOfOutputs(String, Int)
  case meanOfExamples(String, String, penalties: Bool)
  /// What the loss takes for an output that is no share.
  case clipped(String, to: String)
  case lossName(Loss)
}

extension ExampleForwardPhrase {
  var message: Message {
    switch self {
    case .network(let prediction): say("network: {prediction}", prediction: prediction)
    case .pixels(let least, let greatest):
      say("x: pixels from {least} to {greatest}", least: least, greatest: greatest)
    case .nearerToZero(let count): say("and {count} nearer to 0", count: count)
    case .allActivations(let count): say("a of all {count}:", count: count)
    case .meanOfOutputs(let loss, let count):
      say("L = {loss}, the mean of {count} outputs", loss: loss, count: count)
    case .meanOfExamples(let cost, let count, penalties: true):
      say("J = {cost}, the mean of all {count}, and the penalties", cost: cost, count: count)
    case .meanOfExamples(let cost, let count, penalties: false):
      say("J = {cost}, the mean of all {count}", cost: cost, count: count)
    case .clipped(let a, let nearest):
      say("a = {a} is clipped to {nearest}", a: a, nearest: nearest)
    case .lossName(.bce): "L: binary cross-entropy"
    case .lossName(.mse): "L: mean squared error"
    case .lossName(.halfMSE): "L: half the mean squared error"
    case .lossName(.huber): "L: Huber loss"
    case .lossName(.cce): "L: categorical cross-entropy"
    }
  }
}
