package import Localization
package import NeuralNetworks
import Setups
import Text

/// A network whose hidden activations are left open, as a user writes it: `25,15,1:sigmoid`.
package enum UnitsText {
  /// The same network as `LayersText` reads it, with `hidden` in every hidden layer.
  ///
  /// - Throws: `UsageError` for a hidden layer that names an activation; what else is wrong with a
  ///   layer is left to `LayersText`.
  package static func layersText(
    _ text: String, hidden: Activation = .linear
  ) throws(UsageError) -> String {
    let parts = text.fields(at: ",")
    for part in parts.dropLast() where part.unicodeScalars.contains(":") {
      throw UsageError(ComparisonUsagePhrase.unitsOnly(instead: quoted(part)))
    }
    return (parts.dropLast().map { "\($0):\(hidden.rawValue)" } + parts.suffix(1))
      .joined(separator: ",")
  }

  /// The text for `layers`: the activations of the hidden ones are left out.
  package static func text(_ layers: [LayerSpecification]) -> String {
    (layers.dropLast().map { "\($0.units)" } + [LayersText.text(layers.suffix(1))])
      .joined(separator: ",")
  }
}
