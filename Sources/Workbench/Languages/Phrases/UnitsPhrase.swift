import Datasets
import Localization

/// What is said of units: their kinks, maps, values and weights.
enum UnitsPhrase: Phrase {
  case noKink(activation: String)
  case bars
  case kinks(Int, of: Int)
  case kink(unit: Int, feature: String, x: String)
  case slopes(String, String)
  case step(String)
  case unitOfLayer(unit: Int, layer: Int)
  case line(String)
  case linesBetweenClasses
  case axes(across: String, up: String)
  case unit(Int, of: Int, layer: Int, activation: String)
  case values(layer: Int, activation: String, least: String, greatest: String)
  case barAndDot
  case concept(DemandConcept)
  case resemblance
  case units(Int)
  case colours, shades, ends
}
