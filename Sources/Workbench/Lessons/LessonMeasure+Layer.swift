import NeuralNetworks

extension LessonMeasure.Kind {
  /// What is measured of a layer, on the screen and without one; `nil` if it is not known.
  ///
  /// - Parameters:
  ///   - preactivations: the layer's z.
  func value(
    of layer: LayerSpecification, _ diagnostics: LayerDiagnostics?,
    preactivations: @autoclosure () -> Histogram?
  ) -> Double? {
    switch self {
    case .slope: diagnostics?.slope
    case .flat: diagnostics?.flatShare
    case .dead: diagnostics?.deadUnits.map { Double($0) / Double(layer.units) }
    case .gradient: diagnostics?.gradientMeanAbsolute
    case .norm: diagnostics?.gradientNorm
    case .largest: preactivations().map { layer.activation.value($0.range.upperBound) }
    case .activation: layer.activation.number
    case .units: Double(layer.units)
    default: nil
    }
  }
}
