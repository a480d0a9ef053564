extension LinearOptimumPhrase {
  var english: String {
    switch self {
    case .searching: "looking for the best linear model …"
    case .pair(let output, let loss): "\(output) output and \(loss)"
    case .unknown(let pair): "No method here finds the best linear model for \(pair)."
    case .unknownBrief(let pair): "best linear model for \(pair): not known"
    case .unknownShort: "optimum not known"
    case .separable:
      "A hyperplane tells these classes apart: even a linear model's J goes down towards 0, "
        + "without an end."
    case .byQR: "by QR"
    case .byNewton: "by Newton"
    case .best(let cost, let floor, let method):
      "No linear model does better than J = \(cost) (\(floor) \(method))."
    case .bestBrief(let cost, let floor): "Best linear model: J = \(cost) (\(floor))"
    case .bestShort(let cost): "best linear J \(cost)"
    case .with(let terms): "with \(terms)"
    case .atOptimum(let cost, let distance):
      "This network: J = \(cost), at that optimum (\(distance) from it)"
    case .atOptimumBrief(let cost): "J = \(cost), there"
    case .above(let cost, let distance): "This network: J = \(cost), \(distance) above it"
    case .aboveBrief(let cost, let distance): "J = \(cost), \(distance) above"
    case .ratio(let cost, let ratio, let isBelow):
      "This network: J = \(cost), \(ratio) × that\(isBelow ? ": below what any line can do" : "")"
    case .noRatio(let cost): "This network: J = \(cost)"
    }
  }
}
