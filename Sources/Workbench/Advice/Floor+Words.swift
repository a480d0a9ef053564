import Analysis
import Localization
import NeuralNetworks
import TerminalUI

extension Floor {
  /// In a word or two, for a line in a chart: `least squares`.
  var name: FloorPhrase {
    switch reason {
    case .leastSquares: .leastSquares
    case .logistic: .logistic
    case .softmax: .softmax
    case .outputRange(let activation): .output(activation.title)
    }
  }

  /// The same with the cost: `least squares: J ≥ 0.1`.
  var short: Message {
    [name.message, Message(verbatim: "J ≥ \(cost)")].joined(separator: ": ")
  }

  /// Why no weights get below it, in a sentence.
  var sentence: FloorPhrase {
    switch reason {
    case .leastSquares: .noLineBelow(cost)
    case .logistic: .noLogisticBelow(cost)
    case .softmax: .noSoftmaxBelow(cost)
    case .outputRange(let activation): .noOutputBelow(activation, cost)
    }
  }
}
