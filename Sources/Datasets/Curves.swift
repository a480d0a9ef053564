import Glibc
import NeuralNetworks

/// Sets with one feature, and the demand for a product.
extension GeneratedDataset {
  static let curves: [GeneratedDataset] =
    [
      GeneratedDataset(
        name: "relu-lab", title: .reluLab,
        features: ["x"], target: "y", kind: .signed, rows: 60, noise: 0, hiddenUnits: [8],
        learningRate: 0.1, targetCost: 0.01, draw: segments),
      GeneratedDataset(
        name: "sine", title: .sine, features: ["x"], target: "y", kind: .signed,
        rows: 100, noise: 0, hiddenUnits: [16, 16], learningRate: 0.1, targetCost: 0.01,
        draw: sine),
      GeneratedDataset(
        name: "line6", title: .line6,
        features: ["x"], target: "y", kind: .binary, rows: 6, hasAnyRows: false, scaling: .none,
        hiddenUnits: [], learningRate: 0.1, targetCost: 0.2, draw: line),
      GeneratedDataset(
        name: "line6-centred", title: .line6Centred, features: ["x"], target: "y",
        kind: .binary, rows: 6, hasAnyRows: false, scaling: .none, hiddenUnits: [], learningRate: 1,
        targetCost: 0.2,
        draw: { n, s, stream in
          line(n, s, &stream).map { ([$0.inputs[0] - 2.5], $0.target) }
        }),
    ] + [Activation.sigmoid, .tanh, .relu, .leakyReLU, .linear].map(oneUnit)

  /// What one unit with w = 1 and b = 0 makes of 61 points on [−3, 3]: a target that another unit of the
  /// same kind reaches exactly, from wherever it starts.
  private static func oneUnit(_ activation: Activation) -> GeneratedDataset {
    GeneratedDataset(
      name: "unit-\(activation.rawValue)", title: .oneUnit(activation.rawValue),
      features: ["x"], target: "y", kind: .signed, rows: 61, hasAnyRows: false, scaling: .none,
      hiddenUnits: [], learningRate: 0.1, targetCost: 0.001,
      draw: { _, _, _ in
        (0..<61).map { row in
          let x = -3 + Double(row) / 10
          return ([x], rounded(activation.value(x)))
        }
      })
  }

  /// Whether a product sells well, by its price, shipping, marketing and material.
  package static let demand = GeneratedDataset(
    name: "demand", title: .demand,
    features: ["price", "shipping", "marketing", "material"], target: "top_seller",
    kind: .binary, rows: 300, noise: 60, hiddenUnits: [3], learningRate: 0.3,
    targetCost: 0.3, draw: products)

  /// −2x + 2, x − 1 and 3x − 5 on the three unit intervals of [0, 3].
  private static func segments(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    curve(n, to: 3, s, &stream) { x in
      x <= 1 ? -2 * x + 2 : x <= 2 ? x - 1 : 3 * x - 5
    }
  }

  private static func sine(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    curve(n, to: 2 * Double.pi, s, &stream) { rounded(sin($0)) }
  }

  private static func line(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    (0..<6).map { ([Double($0)], $0 < 3 ? 0 : 1) }
  }

  /// `n` points evenly on [0, `end`], both ends included, y + s·N(0, 1).
  private static func curve(
    _ n: Int, to end: Double, _ s: Double, _ stream: inout RandomStream,
    value: (Double) -> Double
  ) -> [Row] {
    (0..<n).map { row in
      let x = end * Double(row) / Double(n - 1)
      return ([x], value(x) + s * stream.normal())
    }
  }

  /// A product sells by its `DemandConcept`s.
  private static func products(_ n: Int, _ s: Double, _ stream: inout RandomStream) -> [Row] {
    (0..<n).map { _ in
      let price = 5 + 55 * stream.uniform()
      let shipping = 15 * stream.uniform()
      let marketing = 100 * stream.uniform()
      let material = 10 * stream.uniform()
      let row = [price, shipping, marketing, material]
      let appeal =
        0.8 * DemandConcept.affordability.value(row) + 0.6 * DemandConcept.awareness.value(row)
        + 0.7 * DemandConcept.perceivedQuality.value(row) - 5.2
      return (row, appeal + s * stream.normal() > 0 ? 1 : 0)
    }
  }
}
