import Analysis
import Localization
import NeuralNetworks
import TerminalUI
import Text

extension ImpossibleOutputs {
  /// The most important of what is wrong, in a sentence with its share, the longest that fits into
  /// `columns`; `nil` if nothing is wrong.
  ///
  /// - Parameter name: of the target, such as `rentals`.
  func sentence(_ name: String, columns: Int = .max, in language: Language) -> String? {
    let sentences = sentences(name).map { $0.text(in: language) }
    return sentences.first { $0.displayWidth <= columns } ?? sentences.last
  }

  /// From the most detailed to the shortest.
  private func sentences(_ name: String) -> [ImpossibleOutputsPhrase] {
    guard count > 0 else { return [] }
    if undefined > 0 { return [.diverged(share(undefined)), .divergedShort(share(undefined))] }
    if stuck > 0, least == 0, greatest == 0 { return [.dead, .deadShort] }
    if impossible > 0, kind == .nonNegative {
      let share = share(below)
      return [
        .negative(share, least: least.significant(2), target: name), .negativeBrief(share),
        .negativeShort(share),
      ]
    }
    if impossible > 0 {
      let share = share(impossible)
      let range = "\(least.significant(2)) … \(greatest.significant(3))"
      return [.outside(share, range: range), .outsideBrief(share), .outsideShort(share)]
    }
    if unreachable > 0 {
      let share = share(unreachable)
      let isBelow = activation.outputRange == 0 ... .infinity
      let range = isBelow ? nil : activation.range
      return [
        .unreachable(share, range: range, activation: activation.rawValue),
        .unreachableBrief(share, range: range), .unreachableShort(share),
      ]
    }
    return stuck > 0 ? [.stuck(share(stuck)), .stuckShort(share(stuck))] : []
  }

  private func share(_ part: Int) -> String {
    (Double(part) / Double(count)).percent(part == count ? 0 : 1)
  }
}
