import Localization

/// The optimum that no linear model can beat, and how far a network is from it.
enum LinearOptimumPhrase: Phrase {
  case searching
  case pair(output: String, loss: String)
  case unknown(pair: String)
  case unknownBrief(pair: String)
  case unknownShort, separable
  /// How the optimum was found.
  case byQR
  case byNewton
  case best(String, floor: String, method: String)
  case bestBrief(String, floor: String)
  case bestShort(String)
  case with(String)
  case atOptimum(String, distance: String)
  case atOptimumBrief(String)
  case above(String, distance: String)
  case aboveBrief(String, distance: String)
  case ratio(String, ratio: String, isBelow: Bool)
  /// Where the optimum is 0, of which nothing is a multiple.
  case noRatio(String)
}
