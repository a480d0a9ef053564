import Localization

/// The optimum that no linear model can beat, and how far a network is from it.
indirect enum LinearOptimumPhrase: Phrase {
  case searching
  case pair(output: String, loss: String)
  case unknown(pair: LinearOptimumPhrase)
  case unknownBrief(pair: LinearOptimumPhrase)
  case unknownShort, separable
  /// How the optimum was found.
  case byQR
  case byNewton
  case best(String, floor: FloorPhrase, method: LinearOptimumPhrase)
  case bestBrief(String, floor: FloorPhrase)
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

extension LinearOptimumPhrase {
  var message: Message {
    switch self {
    case .searching: "looking for the best linear model …"
    case .pair(let output, let loss): say("{output} output and {loss}", output: output, loss: loss)
    case .unknown(let pair):
      say("No method here finds the best linear model for {pair}.", pair: pair)
    case .unknownBrief(let pair): say("best linear model for {pair}: not known", pair: pair)
    case .unknownShort: "optimum not known"
    case .separable:
      """
      A hyperplane tells these classes apart: even a linear model's J goes down towards 0, \
      without an end.
      """
    case .byQR: "by QR"
    case .byNewton: "by Newton"
    case .best(let cost, let floor, let method):
      say(
        "No linear model does better than J = {cost} ({floor} {method}).",
        cost: cost, floor: floor, method: method)
    case .bestBrief(let cost, let floor):
      say("Best linear model: J = {cost} ({floor})", cost: cost, floor: floor)
    case .bestShort(let cost): say("best linear J {cost}", cost: cost)
    case .with(let terms): say("with {terms}", terms: terms)
    case .atOptimum(let cost, let distance):
      say(
        "This network: J = {cost}, at that optimum ({distance} from it)",
        cost: cost, distance: distance)
    case .atOptimumBrief(let cost): say("J = {cost}, there", cost: cost)
    case .above(let cost, let distance):
      say("This network: J = {cost}, {distance} above it", cost: cost, distance: distance)
    case .aboveBrief(let cost, let distance):
      say("J = {cost}, {distance} above", cost: cost, distance: distance)
    case .ratio(let cost, let ratio, isBelow: true):
      say(
        "This network: J = {cost}, {ratio} × that: below what any line can do",
        cost: cost, ratio: ratio)
    case .ratio(let cost, let ratio, isBelow: false):
      say("This network: J = {cost}, {ratio} × that", cost: cost, ratio: ratio)
    case .noRatio(let cost): say("This network: J = {cost}", cost: cost)
    }
  }
}
