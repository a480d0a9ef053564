package import Localization
package import NeuralNetworks
import Setups
import Text

/// One choice of activations for the hidden layers, to be compared with others.
package struct Variant: Equatable, Hashable, Sendable {
  /// One for each hidden layer, from the first; at least one.
  package let activations: [Activation]

  package init(_ activations: [Activation]) {
    self.activations = activations
  }

  /// `relu` where all layers have the same, else one for each: `sigmoid+relu`.
  package var name: String {
    let first = activations.first
    let names = activations.allSatisfy { $0 == first } ? activations.prefix(1) : activations[...]
    return names.map(\.rawValue).joined(separator: "+")
  }

  /// `layers` with these activations in the hidden ones, of which there are as many.
  package func layers(_ layers: [LayerSpecification]) -> [LayerSpecification] {
    precondition(
      activations.count + 1 == layers.count,
      "\(activations.count) activations for \(layers.count - 1) hidden layers")
    return zip(layers, activations).map { LayerSpecification(units: $0.units, activation: $1) }
      + layers.suffix(1)
  }
}

/// The text that names variants: `sigmoid,relu,sigmoid+relu`. A single name stands for all hidden
/// layers, a list with `+` has one for each.
package struct VariantList: Equatable, Sendable {
  private let parts: [[Activation]]

  /// - Throws: `UsageError` for what is no element-wise activation.
  package init(_ text: String) throws(UsageError) {
    var parts: [[Activation]] = []
    for part in text.fields(at: ",") {
      var activations: [Activation] = []
      for name in part.fields(at: "+") {
        let activation: Activation = try named(name, .activations)
        guard activation.isElementwise else {
          throw UsageError(ComparisonUsagePhrase.softmax(in: quoted(text)))
        }
        activations.append(activation)
      }
      parts.append(activations)
    }
    self.parts = parts
  }

  /// The variants for a network of `hiddenLayers` hidden layers.
  ///
  /// - Throws: `UsageError` for a list of another length, for a variant that is there twice, for a
  ///   network that has no hidden layer.
  package func variants(hiddenLayers: Int) throws(UsageError) -> [Variant] {
    guard hiddenLayers > 0 else {
      throw UsageError(ComparisonUsagePhrase.noHiddenLayer)
    }
    var variants: [Variant] = []
    for part in parts {
      let text = part.map(\.rawValue).joined(separator: "+")
      guard part.count == 1 || part.count == hiddenLayers else {
        throw UsageError(
          ComparisonUsagePhrase.variantLength(
            hiddenLayers, count: part.count, in: quoted(text)))
      }
      let variant = Variant(
        part.count == 1 ? Array(repeating: part[0], count: hiddenLayers) : part)
      guard !variants.contains(variant) else {
        throw UsageError(ComparisonUsagePhrase.variantTwice(quoted(text)))
      }
      variants.append(variant)
    }
    return variants
  }
}
