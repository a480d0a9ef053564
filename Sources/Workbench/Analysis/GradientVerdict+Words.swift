import Glibc
import TerminalUI

extension GradientVerdict {
  /// Whether something is wrong, rather than a remark.
  public var isWarning: Bool {
    switch finding {
    case .healthy, .slow, .someDead, .evened: false
    case .stalled where cause == nil: false
    default: true
    }
  }

  /// What it is, in one sentence with its number: `Layer 1 gets 1/2,000 of the output layer's
  /// gradient: a plateau.`
  public var sentence: String {
    switch finding {
    case .diverged(let epoch): "Diverged in epoch \(epoch.grouped): a number became infinite."
    case .diverging(let cost, let start):
      "Diverging: J rose from \(start.significant(3)) to \(cost.significant(3))."
    case .deadLayer(let layer, let units):
      "All \(units) units of layer \(layer + 1) are dead: no gradient passes."
    case .mostlyDead(let layer, let dead, let units), .someDead(let layer, let dead, let units):
      "\(dead) of \(units) units of layer \(layer + 1) are dead."
    case .flat(let layer, let share, let slope):
      "Layer \(layer + 1) is flat on \(share.percent()) of its examples: mean slope "
        + "\(slope.significant(1))."
    case .plateau(let ratio): "\(Self.share(ratio)): a plateau."
    case .slow(let ratio), .evened(let ratio, _): "\(Self.share(ratio))."
    case .exploding(let ratio): "\(Self.share(ratio)): it explodes."
    case .largeUpdates(let layer, let update):
      "Large steps: an update of layer \(layer + 1) is \(Self.part(update)) of its weights."
    case .stalled(let cost, _) where cause != nil:
      "A plateau: J stays\(cost.map { " at " + $0.significant(3) } ?? "")."
    case .stalled(let cost, let update):
      "J stands still\(cost.map { " at " + $0.significant(3) } ?? ""): an update is at most "
        + "\(Self.part(update)) of the weights."
    case .healthy(let ratio):
      "All is well: layer 1 gets \(Self.times(ratio)) the output layer's gradient."
    }
  }

  /// Why, or what comes of it; empty where the sentence says it all.
  public var reason: String {
    switch (finding, cause) {
    case (.evened(_, let update), _):
      "The optimizer evens it out: its updates are \(Self.part(update)) of its weights."
    case (.healthy, .flat(let layer, let share)?):
      "Layer \(layer + 1) is flat on \(share.percent()), and learns all the same."
    case (_, .slopes(let product, let isQuarter)?):
      "Nothing is saturated: slopes \(isQuarter ? "≤ ¼ " : "")multiply to "
        + "\(product.significant(2))."
    case (_, .flat(let layer, let share)?):
      "Layer \(layer + 1) is flat on \(share.percent()) of its examples."
    case (_, .weights(let product)?):
      "Slopes alone leave \(product.significant(2)): its weights pass little on."
    case (.deadLayer, _): "Slope 0 on every example: only another start or rate helps."
    case (.mostlyDead, _): "Slope 0 on every example; the others learn on."
    case (.someDead, _): "The others learn on without them."
    case (.diverging, _), (.diverged, _): "A lower learning rate helps."
    case (.flat, _): "Pushed to a flat end, a unit gets hardly any gradient."
    case (.largeUpdates, _): "1/1,000 is healthy, above 1/100 is large."
    case (.stalled, _): "At a minimum, or on a plateau."
    default: ""
    }
  }

  /// The same in 30 columns, for a narrow place.
  public var brief: String {
    switch finding {
    case .diverged(let epoch): "diverged in epoch \(epoch.grouped)"
    case .diverging(let cost, let start):
      "diverging: J \(start.significant(2)) to \(cost.significant(2))"
    case .deadLayer(let layer, let units): "layer \(layer + 1) is dead: \(units) of \(units)"
    case .mostlyDead(let layer, let dead, let units), .someDead(let layer, let dead, let units):
      "layer \(layer + 1): \(dead) of \(units) dead"
    case .flat(let layer, _, let slope):
      "layer \(layer + 1) is flat: slope \(slope.significant(1))"
    case .plateau(let ratio): "a plateau: first/last \(Self.fraction(ratio))"
    case .slow(let ratio), .evened(let ratio, _):
      "layer 1 gets little: \(Self.fraction(ratio))"
    case .exploding(let ratio): "explodes: first/last \(Self.fraction(ratio))"
    case .largeUpdates(let layer, let update):
      "large steps: layer \(layer + 1), \(Self.part(update))"
    case .stalled(let cost, _) where cause != nil:
      "a plateau: J stays\(cost.map { " at " + $0.significant(3) } ?? "")"
    case .stalled(_, let update): "J stands still: steps \(Self.part(update))"
    case .healthy(let ratio): "all is well: first/last \(Self.fraction(ratio))"
    }
  }

  /// `Layer 1 gets 1/21 of the output layer's gradient`
  private static func share(_ ratio: Double) -> String {
    "Layer 1 gets \(times(ratio)) the output layer's gradient"
  }

  /// A ratio as it is spoken: `1/2,000 of`, `1.3 times`.
  static func times(_ ratio: Double) -> String {
    ratio >= 1 ? "\(ratio.significant(2)) times" : "\(fraction(ratio)) of"
  }

  /// log₁₀ of a share as a fraction: −3.3 is `1/2,000`.
  private static func part(_ exponent: Double) -> String {
    fraction(pow(10, exponent))
  }

  /// `1/2,000` of 0.0005, two digits; `1/1.2` of 0.83.
  static func fraction(_ ratio: Double) -> String {
    guard ratio > 0, ratio.isFinite else { return ratio == 0 ? "0" : ratio.significant(2) }
    guard ratio < 0.995 else { return ratio.significant(2) }
    let inverse = 1 / ratio
    guard inverse >= 9.5, inverse < 1e15 else { return "1/\(inverse.significant(2))" }
    var unit = 1.0
    while inverse / unit >= 99.5 { unit *= 10 }
    return "1/\(Int((inverse / unit).rounded() * unit).grouped)"
  }
}
