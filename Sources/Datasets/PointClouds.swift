import Glibc
import NeuralNetworks

/// Sets of points in the plane: two or three classes, or a number at every point.
extension GeneratedDataset {
  static let pointClouds: [GeneratedDataset] = [
    GeneratedDataset(
      name: "circles", title: .circles, target: "inner",
      kind: .binary, rows: 200, noise: 10, hiddenUnits: [8, 8], learningRate: 1,
      targetCost: 0.2, draw: circles),
    GeneratedDataset(
      name: "rings3", title: .rings3, target: "ring",
      kind: .classes, rows: 300, noise: 10, hiddenUnits: [16, 16], learningRate: 1,
      targetCost: 0.4, draw: rings),
    GeneratedDataset(
      name: "xor", title: .xor,
      target: "differ", kind: .binary, rows: 200, noise: 15, hiddenUnits: [8, 8],
      learningRate: 1, targetCost: 0.1, draw: xor),
    GeneratedDataset(
      name: "xor4", title: .xor4, target: "differ",
      kind: .binary, rows: 4, hasAnyRows: false, hiddenUnits: [8], learningRate: 1,
      targetCost: 0.1, draw: xorTable),
    GeneratedDataset(
      name: "moons", title: .moons, target: "lower",
      kind: .binary, rows: 200, noise: 15, hiddenUnits: [25, 15], learningRate: 1,
      targetCost: 0.1, draw: moons),
    GeneratedDataset(
      name: "gauss", title: .gauss, target: "upper_right",
      kind: .binary, rows: 500, noise: 0, hiddenUnits: [8], learningRate: 0.3,
      targetCost: 0.1, draw: gauss),
    GeneratedDataset(
      name: "spiral", title: .spiral,
      target: "first_arm", kind: .binary, rows: 500, noise: 0, hiddenUnits: [16, 16, 16],
      learningRate: 0.3, targetCost: 0.1, draw: spiral),
    GeneratedDataset(
      name: "plane", title: .plane, target: "y",
      kind: .signed, rows: 1200, noise: 0, hiddenUnits: [8], learningRate: 0.1,
      targetCost: 0.01, draw: plane),
    GeneratedDataset(
      name: "multi-gauss", title: .multiGauss,
      target: "y", kind: .signed, rows: 1200, noise: 0, hiddenUnits: [16, 16],
      learningRate: 0.1, targetCost: 0.03, draw: hills),
  ]

  private static func circles(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    (0..<n).map { row in
      let isInner = row.isMultiple(of: 2)
      return (onCircle(radius: isInner ? 0.5 : 1, s, &stream), isInner ? 1 : 0)
    }
  }

  /// Radii of ½, 1 and 1½; a ring's class is its number, from the inner one on.
  private static func rings(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    (0..<n).map { row in
      let ring = Double(row % 3 + 1)
      return (onCircle(radius: ring / 2, s, &stream), ring)
    }
  }

  private static func onCircle(
    radius: Double, _ s: Double, _ stream: inout RandomStream
  ) -> [Double] {
    let angle = 2 * Double.pi * stream.uniform()
    return [
      rounded(radius * cos(angle)) + s * stream.normal(),
      rounded(radius * sin(angle)) + s * stream.normal(),
    ]
  }

  /// The label is the corner's: with much noise the clouds overlap.
  private static func xor(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    (0..<n).map { _ in
      let x = stream.uniform() < 0.5 ? -1.0 : 1
      let y = stream.uniform() < 0.5 ? -1.0 : 1
      return ([x + 2 * s * stream.normal(), y + 2 * s * stream.normal()], x == y ? 0 : 1)
    }
  }

  private static func xorTable(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
  }

  private static func moons(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    (0..<n).map { row in
      let isLower = !row.isMultiple(of: 2)
      let angle = Double.pi * stream.uniform()
      let (x, y) = (rounded(cos(angle)), rounded(sin(angle)))
      return (
        [
          (isLower ? 1 - x : x) + s * stream.normal(),
          (isLower ? 0.5 - y : y) + s * stream.normal(),
        ], isLower ? 1 : 0
      )
    }
  }

  /// Playground's `classifyTwoGaussData`: variance 0.5 … 4 by noise 0 … 50 %.
  private static func gauss(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    let deviation = (0.5 + 7 * s).squareRoot()
    return (0..<n).map { row in
      let centre = row.isMultiple(of: 2) ? 2.0 : -2
      return (
        [centre + deviation * stream.normal(), centre + deviation * stream.normal()],
        centre > 0 ? 1 : 0
      )
    }
  }

  /// Playground's `classifySpiralData`.
  private static func spiral(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    (0..<n).map { row in
      let isFirst = row < (n + 1) / 2
      let arm = isFirst ? (n + 1) / 2 : n / 2
      let share = Double(isFirst ? row : row - (n + 1) / 2) / Double(arm)
      let angle = 1.75 * share * 2 * Double.pi + (isFirst ? 0 : Double.pi)
      return (
        [
          rounded(5 * share * sin(angle)) + (2 * stream.uniform() - 1) * s,
          rounded(5 * share * cos(angle)) + (2 * stream.uniform() - 1) * s,
        ], isFirst ? 1 : 0
      )
    }
  }

  /// Playground's `regressPlane`: the noise moves the place whose value is given.
  private static func plane(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    regression(n, s, &stream) { ($0 + $1) / 10 }
  }

  /// Playground's `regressGaussian`: `± max(0, 1 − d/2)` of the centre that is strongest.
  private static func hills(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    let centres: [(x: Double, y: Double, sign: Double)] = [
      (-4, 2.5, 1), (0, 2.5, -1), (4, 2.5, 1), (-4, -2.5, -1), (0, -2.5, 1), (4, -2.5, -1),
    ]
    return regression(n, s, &stream) { x, y in
      var strongest = 0.0
      for centre in centres {
        let (across, up) = (x - centre.x, y - centre.y)
        let height = max(0, 1 - (across * across + up * up).squareRoot() / 2)
        if height > abs(strongest) { strongest = centre.sign * height }
      }
      return strongest
    }
  }

  /// Points all over (−6, 6)² and the value at each, or at a place `noise` · U(−6, 6) beside it.
  private static func regression(
    _ n: Int, _ noise: Double, _ stream: inout RandomStream,
    value: (Double, Double) -> Double
  ) -> [Row] {
    (0..<n).map { _ in
      let (x, y) = (12 * stream.uniform() - 6, 12 * stream.uniform() - 6)
      let across = (12 * stream.uniform() - 6) * noise
      let up = (12 * stream.uniform() - 6) * noise
      return ([x, y], value(x + across, y + up))
    }
  }

  /// To nine decimals: the last bit of a sine differs between processors' C libraries, and the
  /// set must not.
  static func rounded(_ value: Double) -> Double {
    (value * 1e9).rounded() / 1e9
  }
}
