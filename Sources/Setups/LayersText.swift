package import Localization
package import NeuralNetworks
import Text

/// A network's layers as a user writes them: `25:relu,15:relu,1:sigmoid`.
package enum LayersText {
  /// The layers in `text`, from the first hidden one to the output.
  ///
  /// - Throws: what is not `units:activation`, no units, an unknown activation, softmax before the
  ///   output.
  package static func parse(_ text: String) throws(UsageError) -> [LayerSpecification] {
    var layers: [LayerSpecification] = []
    for part in text.fields(at: ",") { layers.append(try layer(part)) }
    if layers.dropLast().contains(where: { !$0.activation.isElementwise }) {
      throw UsageError(UsagePhrase.hiddenSoftmax(quoted(text)))
    }
    return layers
  }

  /// The text that `parse` reads as `layers`.
  package static func text(_ layers: [LayerSpecification]) -> String {
    layers.map { "\($0.units):\($0.activation.rawValue)" }.joined(separator: ",")
  }

  private static func layer(_ text: String) throws(UsageError) -> LayerSpecification {
    let parts = text.fields(at: ":")
    guard parts.count == 2 else {
      throw UsageError(UsagePhrase.layers(instead: quoted(text)))
    }
    guard let units = Int(parts[0]), units > 0 else {
      throw UsageError(UsagePhrase.layerUnits(instead: quoted(parts[0]), in: quoted(text)))
    }
    return LayerSpecification(units: units, activation: try named(parts[1], .activations))
  }
}
