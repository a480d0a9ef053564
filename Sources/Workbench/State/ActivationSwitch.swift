import Analysis
import Localization
import NeuralNetworks
import Session

/// What a change of an activation did to the gradient: how it was before, and how it is now.
struct ActivationSwitch: Equatable, Sendable {
  /// The run, and which of its starts.
  var run: RunID
  var life: Int
  /// The layer, from 0.
  var layer: Int
  var activation: Activation
  /// The layers before the change.
  var before: GradientEvidence
  /// The layers as they were first measured after it; `nil` until then.
  var after: GradientEvidence?
  /// Updates at that measurement.
  var step: Int?

  /// What the change did for the first layer; `nil` where that cannot be said in a number.
  var sentence: Message? {
    guard let now = after?.slopeProduct, let then = before.slopeProduct else { return nil }
    return SwitchPhrase.told(
      layer: layer + 1, activation.rawValue, now: now.fraction, then: then.fraction
    ).message
  }
}

extension State {
  /// Both are shown for so long, and for as long as the race stands still.
  private static let secondsTold = 2

  /// Notes how the gradient was before the layer's activation is changed, as far as that is known.
  ///
  /// Changes in quick succession are one: what was measured before the first of them counts.
  mutating func beginSwitch(ofLayer layer: Int, to activation: Activation) {
    var before = run.gradientEvidence
    if before == nil, let last = activationSwitch, last.run == run.id, last.life == run.life,
      last.after == nil
    {
      before = last.before
    }
    activationSwitch = before.map {
      ActivationSwitch(
        run: run.id, life: run.life, layer: layer, activation: activation, before: $0)
    }
  }

  /// Whether it is about the selected run as it is, and not over.
  func isTold(_ told: ActivationSwitch) -> Bool {
    told.run == run.id && told.life == run.life
      && told.before.specifications.map(\.units) == run.layers.map(\.units)
      && run.layers[told.layer].activation == told.activation
  }

  /// The change that is being told, with how it is now.
  var toldSwitch: (change: ActivationSwitch, after: GradientEvidence)? {
    guard let told = activationSwitch, let after = told.after, isTold(told) else { return nil }
    return (told, after)
  }

  /// Takes in the first measurement after the change, and ends what has been told for long enough.
  mutating func followSwitch() {
    guard var told = activationSwitch else { return }
    guard isTold(told) else {
      activationSwitch = nil
      return
    }
    let step = run.latest?.step ?? 0
    if let since = told.step {
      if step - since > updatesTold { activationSwitch = nil }
      return
    }
    guard run.details?.wholeDiagnostics != nil, run.details?.activations == run.activations,
      let after = run.gradientEvidence
    else { return }
    (told.after, told.step) = (after, step)
    // Where no panel shows it, it is said.
    if Set(layout.order).isDisjoint(with: [.why, .gradients]), let sentence = told.sentence {
      say(sentence)
    }
    activationSwitch = told
  }

  /// How many updates take that long.
  private var updatesTold: Int {
    switch pace {
    case .batchesPerSecond(let rate): return Self.secondsTold * rate
    case .fullSpeed:
      let perEpoch = Double(run.latest?.batchesPerEpoch ?? 1)
      return Int(clamping: (Double(Self.secondsTold) * (epochsPerSecond ?? 1) * perEpoch).rounded())
    }
  }
}
