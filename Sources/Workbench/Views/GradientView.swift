/// How the gradient's panel shows it.
package struct GradientView: Equatable, Sendable {
  /// What the panel shows.
  package enum Mode: String, CaseIterable, Sendable {
    /// Every layer as it is now.
    case layers
    /// The gradient of every layer over the epochs.
    case curves
    /// log₁₀ of update over weights of every layer over the epochs.
    case updates
    /// The selected layer's weights and z over the epochs.
    case histograms

    func moved(by steps: Int) -> Mode {
      let all = Mode.allCases
      let place = (all.firstIndex(of: self) ?? 0) + steps
      return all[(place % all.count + all.count) % all.count]
    }
  }

  /// What it shows now.
  package var mode = Mode.layers

  package init() {}
}
