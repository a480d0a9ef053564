import Localization

/// A network's layers in words: what they are, their activation, their gradient, their parameters.
enum SpokenLayerPhrase: Phrase {
  struct Spread {
    var least: String
    var greatest: String
  }

  case network(Character, inputs: Int, parameters: String)
  case number(Int)
  case output
  case layer(String, units: Int, String, weights: Spread?)
  // The activation
  case formula(String, range: String)
  case slopeFormula(String, steepest: String)
  case flatWhere(String)
  case preactivations(String, String)
  // The gradient
  case gradient(String, String, meanAbsolute: String, String)
  case slope(String)
  case flatShare(String)
  case dead(Int, of: Int)
  case updateRatio(String)
  // Parameters
  case parameters(Int, to: Int, of: String)
  case parameter(Int, String, layer: Int, value: String, gradient: String?)
}
