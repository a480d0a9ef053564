package import Analysis
import Glibc
package import Localization
import TerminalUI
import Text

extension GradientVerdict {
  /// Whether something is wrong, rather than a remark.
  package var isWarning: Bool {
    switch finding {
    case .healthy, .slow, .someDead, .evened: false
    case .stalled where cause == nil: false
    default: true
    }
  }

  /// What it is, in one sentence with its number: `Layer 1 gets 1/2,000 of the output layer's
  /// gradient: a plateau.`
  package var sentence: Message { sentencePhrase.message }

  private var sentencePhrase: GradientSentencePhrase {
    switch finding {
    case .diverged(let epoch): .diverged(epoch: epoch.grouped)
    case .diverging(let cost, let start):
      .diverging(from: start.significant(3), to: cost.significant(3))
    case .deadLayer(let layer, let units): .deadLayer(layer + 1, units: units)
    case .mostlyDead(let layer, let dead, let units), .someDead(let layer, let dead, let units):
      .dead(dead, of: units, layer: layer + 1)
    case .flat(let layer, let share, let slope):
      .flat(layer + 1, share: share.percent(), slope: slope.significant(1))
    case .plateau(let ratio): .plateau(Self.fraction(ratio))
    case .slow(let ratio), .evened(let ratio, _): .little(Self.fraction(ratio))
    case .exploding(let ratio): .exploding(ratio.significant(2))
    case .largeUpdates(let layer, let update): .largeSteps(layer + 1, share: Self.part(update))
    case .stalled(let cost, _) where cause != nil: .plateauAt(cost?.significant(3))
    case .stalled(let cost, let update):
      .standing(cost?.significant(3), share: Self.part(update))
    case .healthy(let ratio):
      ratio >= 1 ? .healthyMultiple(ratio.significant(2)) : .healthyFraction(Self.fraction(ratio))
    }
  }

  /// Why, or what comes of it; empty where the sentence says it all.
  package var reason: Message { reasonPhrase?.message ?? "" }

  private var reasonPhrase: GradientReasonPhrase? {
    switch (finding, cause) {
    case (.evened(_, let update), _): .evened(Self.part(update))
    case (.healthy, .flat(let layer, let share)?):
      .flatYetLearning(layer + 1, share: share.percent())
    case (_, .slopes(let product, let isQuarter)?):
      .slopes(product.significant(2), isQuarter: isQuarter)
    case (_, .flat(let layer, let share)?): .flat(layer + 1, share: share.percent())
    case (_, .weights(let product)?): .weights(product.significant(2))
    case (.deadLayer, _): .deadLayer
    case (.mostlyDead, _): .mostlyDead
    case (.someDead, _): .someDead
    case (.diverging, _), (.diverged, _): .lowerRate
    case (.flat, _): .flatEnd
    case (.largeUpdates, _): .largeSteps
    case (.stalled, _): .standing
    default: nil
    }
  }

  /// The same in 30 columns, for a narrow place.
  package var brief: Message { briefPhrase.message }

  private var briefPhrase: GradientBriefPhrase {
    switch finding {
    case .diverged(let epoch): .diverged(epoch: epoch.grouped)
    case .diverging(let cost, let start):
      .diverging(from: start.significant(2), to: cost.significant(2))
    case .deadLayer(let layer, let units): .deadLayer(layer + 1, units: units)
    case .mostlyDead(let layer, let dead, let units), .someDead(let layer, let dead, let units):
      .dead(dead, of: units, layer: layer + 1)
    case .flat(let layer, _, let slope): .flat(layer + 1, slope: slope.significant(1))
    case .plateau(let ratio): .plateau(Self.fraction(ratio))
    case .slow(let ratio), .evened(let ratio, _): .little(Self.fraction(ratio))
    case .exploding(let ratio): .exploding(Self.fraction(ratio))
    case .largeUpdates(let layer, let update): .largeSteps(layer + 1, share: Self.part(update))
    case .stalled(let cost, _) where cause != nil: .plateauAt(cost?.significant(3))
    case .stalled(_, let update): .standing(Self.part(update))
    case .healthy(let ratio): .healthy(Self.fraction(ratio))
    }
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
    return "1/\(Int(clamping: (inverse / unit).rounded() * unit).grouped)"
  }
}
