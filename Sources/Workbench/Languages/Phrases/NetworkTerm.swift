import Localization

/// Words of the network: what it is made of, and how it starts.
enum NetworkTerm: String, Phrase, CaseIterable {
  case unit, layer, hiddenLayer, outputLayer, weight, bias, parameter, allParameters
  case initialiser, glorot, he
}
