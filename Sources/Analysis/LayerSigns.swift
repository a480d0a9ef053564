/// What the layers say of a run's health, worked out once a measurement: it is asked for after every epoch.
struct LayerSigns: Equatable, Sendable {
  /// The first layer, from 0, whose units all have slope 0 on every example.
  let deadLayer: Int?
  /// The first layer that is flat on nearly all of its examples.
  let saturatedLayer: Int?
  /// The same with a lower threshold, for a run that was saturated already.
  let nearlySaturatedLayer: Int?
  /// Whether a layer with two flat ends is on them often.
  let isNotablyFlat: Bool
  /// The product of the slopes of layers whose slope is below 1 everywhere; `nil` without one.
  let smallSlopes: Double?

  init(_ evidence: GradientEvidence, margin: Double) {
    deadLayer = evidence.deadLayer
    saturatedLayer = evidence.saturatedLayer()
    nearlySaturatedLayer = evidence.saturatedLayer(margin: margin)
    isNotablyFlat = evidence.isNotablyFlat
    smallSlopes = evidence.smallSlopes
  }
}
