import Analysis
import Localization
import NeuralNetworks
import TerminalUI

extension Floor {
  /// In a word or two, for a line in a chart: `least squares`.
  var name: String {
    switch reason {
    case .leastSquares: FloorPhrase.leastSquares.text
    case .logistic: FloorPhrase.logistic.text
    case .softmax: FloorPhrase.softmax.text
    case .outputRange(let activation): FloorPhrase.output(activation.title).text
    }
  }

  /// Why no weights get below it, in a sentence.
  var sentence: String {
    let phrase: FloorPhrase =
      switch reason {
      case .leastSquares: .noLineBelow(cost)
      case .logistic: isAttained ? .noLogisticBelow(cost) : .separable
      case .softmax: isAttained ? .noSoftmaxBelow(cost) : .separable
      case .outputRange(let activation): .noOutputBelow(activation, cost)
      }
    return phrase.text
  }
}
