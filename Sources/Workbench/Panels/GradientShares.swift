import Analysis
import NeuralNetworks

/// What the slopes leave of the gradient on its way from the output back, layer by layer.
struct GradientShares: Equatable {
  /// A layer's slope, averaged over its units and the examples, and what it and the slopes above it leave
  /// together. The output's counts as 1 where the loss cancels it.
  struct Layer: Equatable {
    var factor: Double
    var share: Double
  }

  /// From the input on; `nil` where it is not known or no number.
  let layers: [Layer?]

  init(_ evidence: GradientEvidence) {
    guard let output = evidence.specifications.last else {
      layers = []
      return
    }
    let shares = SlopeProduct.running(
      evidence.layers, output: output.activation, loss: evidence.loss)
    layers = shares.indices.map { place in
      guard let share = shares[place], share.isFinite else { return nil }
      let above = place + 1 < shares.count ? shares[place + 1] : 1
      let slope = place + 1 < shares.count ? evidence.layers[place].slope : share
      return above == nil ? nil : slope.map { Layer(factor: $0, share: share) }
    }
  }

  /// Of a run, as far as it has been measured.
  init(_ run: Run) {
    self =
      run.gradientEvidence.map(GradientShares.init)
      ?? GradientShares(unknown: run.layers.count)
  }

  private init(unknown count: Int) { layers = Array(repeating: nil, count: count) }

  /// What layer 1 gets.
  var first: Double? { layers.first??.share }

  /// The layers in `count` rows, from the output back: where there are too few, the middle ones are left
  /// out.
  func rows(_ count: Int) -> [Int] {
    let all = Array(layers.indices.reversed())
    guard all.count > count else { return all }
    let below = max(0, (count + 1) / 2)
    return Array(all.prefix(max(0, count - below)) + all.suffix(below))
  }

  /// What the longest bar stands for, on one linear scale for all runs.
  static func scale(of all: [GradientShares]) -> Double {
    max(1, all.flatMap(\.layers).compactMap { $0?.share }.max() ?? 1)
  }
}
