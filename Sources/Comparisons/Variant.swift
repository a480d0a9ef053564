package import Localization
package import NeuralNetworks
package import Setups
import Text

/// One choice of activations for the hidden layers, to be compared with others, and what else is its own.
package struct Variant: Equatable, Hashable, Sendable {
  /// One for each hidden layer, from the first; at least one.
  package let activations: [Activation]
  /// α at epoch 0; `nil` is that of all.
  package var learningRate: Double?
  /// `nil` is that of all.
  package var optimizer: Optimizer?
  /// Of the hidden layers; `nil` are those of all.
  package var units: [Int]?

  package init(
    _ activations: [Activation], learningRate: Double? = nil, optimizer: Optimizer? = nil,
    units: [Int]? = nil
  ) {
    self.activations = activations
    self.learningRate = learningRate
    self.optimizer = optimizer
    self.units = units
  }

  /// `relu` where all layers have the same, else one for each: `sigmoid+relu`. What is its own comes after
  /// it: `relu@0.03/adam/16-16`.
  package var name: String { activationName + own }

  /// The part of the name before what is its own.
  package var activationName: String {
    let first = activations.first
    let names = activations.allSatisfy { $0 == first } ? activations.prefix(1) : activations[...]
    return names.map(\.rawValue).joined(separator: "+")
  }

  private var own: String {
    (learningRate.map { "@" + shortest($0) } ?? "") + (optimizer.map { "/" + $0.rawValue } ?? "")
      + (units.map { "/" + $0.map(String.init).joined(separator: "-") } ?? "")
  }

  /// The name without the rate: `relu/adam/16-16`.
  package var nameWithoutRate: String {
    Variant(activations, optimizer: optimizer, units: units).name
  }

  /// The run `configuration` as this variant.
  package func applied(to configuration: Configuration) -> Configuration {
    var result = configuration
    if let units, let output = configuration.layers.last {
      result.layers = units.map { LayerSpecification(units: $0, activation: .linear) } + [output]
    }
    result.layers = layers(result.layers)
    if let optimizer { result.training.optimizer = optimizer }
    if let learningRate { result.training.learningRate = learningRate }
    return result
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
/// layers, a list with `+` has one for each. After it may come a rate, an optimizer and the hidden layers' units:
/// `relu@0.03/adam/16-16`.
package struct VariantList: Equatable, Sendable {
  private let parts: [(text: String, variant: Variant)]

  package static func == (a: VariantList, b: VariantList) -> Bool {
    a.parts.elementsEqual(b.parts) { $0 == $1 }
  }

  /// - Throws: `UsageError` for what is no element-wise activation.
  package init(_ text: String) throws(UsageError) {
    var parts: [(text: String, variant: Variant)] = []
    for part in text.fields(at: ",") {
      let pieces = part.fields(at: "/")
      let head = pieces[0].fields(at: "@", most: 1)
      var activations: [Activation] = []
      for name in head[0].fields(at: "+") {
        let activation: Activation = try named(name, .activations)
        guard activation.isElementwise else {
          throw UsageError(ComparisonUsagePhrase.softmax(in: quoted(text)))
        }
        activations.append(activation)
      }
      var variant = Variant(activations)
      if head.count > 1 {
        guard let rate = Double(head[1]), rate > 0, rate.isFinite else {
          throw UsageError(ComparisonUsagePhrase.variantRate(quoted(head[1]), in: quoted(part)))
        }
        variant.learningRate = rate
      }
      for piece in pieces.dropFirst() {
        let units = piece.fields(at: "-").map { Int($0) }
        if units.allSatisfy({ $0.map { $0 > 0 } ?? false }) {
          variant.units = units.compactMap(\.self)
        } else {
          variant.optimizer = try named(piece, .optimizers)
        }
      }
      parts.append((part, variant))
    }
    self.parts = parts
  }

  /// The variants for a network of `hiddenLayers` hidden layers.
  ///
  /// - Throws: `UsageError` for a list of another length, for a variant that is there twice, for a
  ///   network that has no hidden layer.
  package func variants(hiddenLayers: Int) throws(UsageError) -> [Variant] {
    var variants: [Variant] = []
    for (text, part) in parts {
      let hiddenLayers = part.units?.count ?? hiddenLayers
      guard hiddenLayers > 0 else {
        throw UsageError(ComparisonUsagePhrase.noHiddenLayer)
      }
      let activations = part.activations
      guard activations.count == 1 || activations.count == hiddenLayers else {
        throw UsageError(
          ComparisonUsagePhrase.variantLength(
            hiddenLayers, count: activations.count, in: quoted(text)))
      }
      let variant = Variant(
        activations.count == 1
          ? Array(repeating: activations[0], count: hiddenLayers) : activations,
        learningRate: part.learningRate, optimizer: part.optimizer, units: part.units)
      guard !variants.contains(variant) else {
        throw UsageError(ComparisonUsagePhrase.variantTwice(quoted(text)))
      }
      variants.append(variant)
    }
    return variants
  }
}
