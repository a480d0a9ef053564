/// Where one is in the walk through an example. The layer is the selected one.
package struct ExampleView: Equatable, Sendable {
  /// What is computed, in the order of the walk. Those from `z` to `a` are done layer by layer from
  /// the first to the output, those from `delta` on from the output back.
  package enum Stage: String, CaseIterable, Sendable {
    /// In formulas: x, z, a, L, δ, ∂L/∂w and w ← ….
    case input, z, a, loss, delta, gradient, update
  }

  /// Which training example, from 0; past the end it starts again.
  package var example = 0
  /// How far the walk is.
  package var stage = Stage.input
  /// Of the selected layer, from 0; past the last it starts again.
  package var unit = 0

  package init() {}

  /// The stages of the walk with their layers, in order: x, then z and a up to the output, the loss,
  /// then δ, ∂L/∂w and w ← … back to the first layer.
  static func steps(layers: Int) -> [(stage: Stage, layer: Int?)] {
    var steps: [(stage: Stage, layer: Int?)] = [(.input, nil)]
    for layer in 0..<layers { steps += [(.z, layer), (.a, layer)] }
    steps.append((.loss, nil))
    for layer in (0..<layers).reversed() {
      steps += [(.delta, layer), (.gradient, layer), (.update, layer)]
    }
    return steps
  }
}
