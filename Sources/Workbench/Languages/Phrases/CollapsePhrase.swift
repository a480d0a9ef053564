import Localization

/// Why linear layers add nothing, in sentences and shorter.
enum CollapsePhrase: Phrase {
  case title, oneLinearFunction, itBends, multiplying, diverged
  /// - Parameter form: what the network comes to, as a formula.
  case difference(form: String, size: String, examples: String)
  case differenceBrief(form: String, size: String)
  case differenceShort(size: String)
  case differenceLeast(size: String)
  case bends(layers: [String])
  case fitting
  case fit(share: String, examples: String)
  case fitBrief(share: String)
  case fitShort(share: String)
  case distance(String, largest: String)
  case distanceBrief(String, largest: String)
  case distanceShort(String)
  case picture(size: String)
  /// Before the numbers of the product's bias.
  case bias
}
