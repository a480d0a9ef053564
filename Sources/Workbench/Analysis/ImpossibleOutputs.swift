import Localization
import NeuralNetworks
import TerminalUI
import Text

/// Outputs that the target cannot have: negative rentals, probabilities above 1.
struct ImpossibleOutputs: Equatable {
  /// Outputs that were looked at.
  var count = 0
  /// Where the target cannot be negative: outputs below 0.
  var below = 0
  /// Where the target is 0 or 1: outputs above 1.
  var above = 0
  /// Outputs at 0 because z ≤ 0 in a ReLU output, where the target is not 0.
  var stuck = 0
  /// Targets that the output activation cannot give.
  var unreachable = 0
  var least = Double.infinity
  var greatest = -Double.infinity
  /// Outputs that are no numbers.
  var undefined = 0

  private let kind: TargetKind
  private let activation: Activation

  /// - Parameters:
  ///   - outputs: of any number of examples.
  ///   - targets: as many.
  init(
    _ outputs: some Sequence<Double>, targets: some Sequence<Double>, _ kind: TargetKind,
    _ activation: Activation
  ) {
    self.kind = kind
    self.activation = activation
    let (bottom, top) = Self.bounds(of: activation)
    for (a, y) in zip(outputs, targets) {
      count += 1
      guard a.isFinite else {
        undefined += 1
        continue
      }
      least = min(least, a)
      greatest = max(greatest, a)
      if a < 0, kind != .signed { below += 1 }
      if a > 1, kind == .binary || kind == .classes { above += 1 }
      if activation == .relu, a == 0, y != 0 { stuck += 1 }
      if y < bottom || y > top { unreachable += 1 }
    }
  }

  var impossible: Int { below + above }

  /// The share of them; `nil` of no outputs.
  var impossibleShare: Double? { count > 0 ? Double(impossible) / Double(count) : nil }

  /// The most important of what is wrong, in a sentence with its share, the longest that fits into
  /// `columns`; `nil` if nothing is wrong.
  ///
  /// - Parameter name: of the target, such as `rentals`.
  func sentence(_ name: String, columns: Int = .max) -> String? {
    let sentences = sentences(name).map(\.text)
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
      let isBelow = activation == .relu || activation == .softplus
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

  /// The least and the greatest value an activation gives or comes near to.
  private static func bounds(of activation: Activation) -> (least: Double, greatest: Double) {
    switch activation {
    case .linear, .leakyReLU: (-.infinity, .infinity)
    case .relu, .softplus: (0, .infinity)
    case .sigmoid, .softmax: (0, 1)
    case .tanh: (-1, 1)
    case .elu: (-1, .infinity)
    case .swish: (-0.279, .infinity)
    case .gelu: (-0.171, .infinity)
    }
  }
}
