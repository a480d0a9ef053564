import Analysis
package import Localization
package import NeuralNetworks
import TerminalUI
import Text

/// What decides how an activation learns: where it is flat, and how steep it gets. Found from its
/// slope, not written down.
package struct ActivationFacts: Equatable {
  /// What is looked at of the z axis.
  static let domain = -10.0...10.0

  let activation: Activation
  /// Where |g′(z)| < 0.05, from left to right.
  let flat: [ClosedRange<Double>]
  /// The greatest |g′(z)|.
  let steepest: Double
  /// The one z where it is that steep; `nil` if there are many.
  let steepestPlace: Double?

  /// Samples `activation` at 20,001 places from −10 to 10.
  package init(_ activation: Activation) {
    self.activation = activation
    flat = FlatStretches.of(activation, over: Self.domain)
    let samples = (0...20_000).map { z in Double(z - 10_000) / 1000 }
    let slopes = samples.map { abs(activation.slope($0)) }
    let greatest = slopes.max() ?? 0
    steepest = greatest
    let places = zip(samples, slopes).filter { $0.1 > greatest - 1e-12 }.map(\.0)
    steepestPlace = places.count == 1 ? places.first : nil
  }

  /// The share of the domain that is flat.
  var flatShare: Double {
    let length = Self.domain.upperBound - Self.domain.lowerBound
    return flat.reduce(0) { $0 + $1.upperBound - $1.lowerBound } / length
  }

  /// `71 % of −10 … 10: z < −2.89, z > 2.89`
  package var flatWords: Message {
    guard !flat.isEmpty else { return ActivationFactsPhrase.nowhere.message }
    let stretches = flat.map { stretch -> Message in
      let (low, high) = (text(stretch.lowerBound), text(stretch.upperBound))
      switch (
        stretch.lowerBound <= Self.domain.lowerBound, stretch.upperBound >= Self.domain.upperBound
      )
      {
      case (true, true): return ActivationFactsPhrase.everywhere.message
      case (true, false): return Message(verbatim: "z < \(high)")
      case (false, true): return Message(verbatim: "z > \(low)")
      case (false, false): return Message(verbatim: "\(low) < z < \(high)")
      }
    }
    return ActivationFactsPhrase.flatOn(
      share: flatShare.percent(), stretches: stretches.joined(separator: ", ")
    ).message
  }

  /// `0.25, at z = 0`; what is steepest where the domain ends only comes near its bound.
  package var steepestWords: Message {
    let slope = steepest.significant(3)
    if steepestPlace == Self.domain.upperBound {
      return ActivationFactsPhrase.approached(slope).message
    }
    return steepestPlace.map { ActivationFactsPhrase.steepest(slope, at: text($0)).message }
      ?? Message(verbatim: slope)
  }

  /// Where it is used.
  var useWords: ActivationUsePhrase { .use(activation) }

  /// What it is good for in the output layer.
  var outputWords: ActivationUsePhrase { .output(activation) }

  private func text(_ z: Double) -> String {
    let rounded = (z * 1000).rounded() / 1000
    let text = (rounded == 0 ? 0 : rounded).significant(3)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }
}
