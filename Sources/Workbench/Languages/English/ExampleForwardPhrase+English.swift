import NeuralNetworks

extension ExampleForwardPhrase {
  var english: String {
    switch self {
    case .network(let prediction): "network: \(prediction)"
    case .pixels(let least, let greatest): "x: pixels from \(least) to \(greatest)"
    case .nearerToZero(let count): "and \(count) nearer to 0"
    case .allActivations(let count): "a of all \(count):"
    case .meanOfOutputs(let loss, let count): "L = \(loss), the mean of \(count) outputs"
    case .meanOfExamples(let cost, let count, let penalties):
      "J = \(cost), the mean of all \(count)\(penalties ? ", and the penalties" : "")"
    case .clipped(let a, let nearest): "a = \(a) is clipped to \(nearest)"
    case .lossName(.bce): "L: binary cross-entropy"
    case .lossName(.mse): "L: mean squared error"
    case .lossName(.halfMSE): "L: half the mean squared error"
    case .lossName(.huber): "L: Huber loss"
    case .lossName(.cce): "L: categorical cross-entropy"
    }
  }
}
