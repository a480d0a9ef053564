import Glibc

/// A network that computes and never learns: the weights of a moment, kept while training goes on.
///
/// What is computed from it in several pieces belongs to one network, whatever training has done in
/// the meantime. Not `Sendable`: it lives on one thread.
public final class ForwardPass {
  /// The shapes that its weights have.
  public let architecture: Architecture
  /// What it computes in.
  public let precision: Precision
  private let engine: Engine

  private enum Engine {
    case single(FixedNetwork<Float>)
    case double(FixedNetwork<Double>)
  }

  /// - Parameters:
  ///   - architecture: the shape of the network.
  ///   - parameters: layer by layer, in the architecture's shapes.
  ///   - precision: that of a run whose own numbers are wanted; they may differ in the last bits.
  public init(
    _ architecture: Architecture, parameters: [LayerParameters], precision: Precision = .double
  ) {
    self.architecture = architecture
    self.precision = precision
    switch precision {
    case .single: engine = .single(FixedNetwork(architecture))
    case .double: engine = .double(FixedNetwork(architecture))
    }
    assign(parameters)
  }

  /// Takes over other weights of the same shapes.
  public func assign(_ parameters: [LayerParameters]) {
    switch engine {
    case .single(let network): network.network.parameters.assign(parameters)
    case .double(let network): network.network.parameters.assign(parameters)
    }
  }

  /// `Z = W A₋₁ + b` of layer `layer`, `[examples × units]`, example by example.
  ///
  /// - Parameters:
  ///   - layer: counted from 0.
  ///   - inputs: scaled features, `[examples × inputs]`, example by example.
  public func preactivations(ofLayer layer: Int, for inputs: [Double]) -> [Double] {
    let laid = LaidInputs(inputs, features: architecture.inputs, precision: precision)
    return preactivations(ofLayer: layer, for: laid, 0..<laid.count)
  }

  /// `Z = W A₋₁ + b` of layer `layer` for the examples in `range`, `[examples × units]`, example by
  /// example. The inputs are laid out in the pass's precision.
  public func preactivations(
    ofLayer layer: Int, for inputs: LaidInputs, _ range: Range<Int>
  ) -> [Double] {
    values(inputs, range, layer, areActivations: false)
  }

  /// `A = g(Z)` of layer `layer` for the examples in `range`, `[examples × units]`, example by example.
  /// The inputs are laid out in the pass's precision.
  public func activations(
    ofLayer layer: Int, for inputs: LaidInputs, _ range: Range<Int>
  ) -> [Double] {
    let values = values(inputs, range, layer, areActivations: true)
    // The engine leaves a softmax layer's logits to its loss.
    let (units, activation) = (
      architecture.layers[layer].units, architecture.layers[layer].activation
    )
    return activation == .softmax ? activation.values(values, units: units) : values
  }

  private func values(
    _ inputs: LaidInputs, _ range: Range<Int>, _ layer: Int, areActivations: Bool
  ) -> [Double] {
    precondition(
      inputs.features == architecture.inputs,
      "\(inputs.features) features are no example of \(architecture.inputs) inputs")
    precondition(range.upperBound <= inputs.count, "\(range) of \(inputs.count) examples")
    switch (engine, inputs.chunks) {
    case (.single(let network), .single(let chunks)):
      return network.values(chunks, range, layer, areActivations: areActivations)
    case (.double(let network), .double(let chunks)):
      return network.values(chunks, range, layer, areActivations: areActivations)
    default: preconditionFailure("inputs are laid in the precision of the pass, \(precision)")
    }
  }
}

/// A network with memory of its own.
private final class FixedNetwork<Scalar: LaneScalar> {
  let network: Network<Scalar>
  private let arena = Arena<Scalar>()

  init(_ architecture: Architecture) {
    network = Network(architecture, FeatureOrder(architecture.inputs), in: arena)
  }

  /// z or g(z) of layer `layer` for the examples in `range`, example by example.
  func values(
    _ examples: ChunkedExamples<Scalar>, _ range: Range<Int>, _ layer: Int, areActivations: Bool
  ) -> [Double] {
    var values: [Double] = []
    var next = range.lowerBound
    while next < range.upperBound {
      let (index, offset, count) = examples.place(of: next)
      let end = min(count, offset + range.upperBound - next)
      let numbers = flushingSubnormals {
        areActivations
          ? network.activations(ofLayer: layer, for: examples[index])
          : network.preactivations(ofLayer: layer, for: examples[index])
      }
      values.reserveCapacity(range.count * numbers.rows)
      for example in offset..<end {
        for unit in 0..<numbers.rows { values.append(Double(numbers.value(unit, example))) }
      }
      next += end - offset
    }
    return values
  }
}

extension Activation {
  /// `A = g(Z)`, `[examples × units]`, example by example; softmax over the units of each example.
  public func values(_ z: [Double], units: Int) -> [Double] {
    guard self == .softmax else { return z.map(value) }
    var a = z
    for first in stride(from: 0, to: z.count, by: units) {
      let most = z[first..<first + units].max() ?? 0
      var sum = 0.0
      for unit in first..<first + units {
        a[unit] = exp(z[unit] - most)
        sum += a[unit]
      }
      for unit in first..<first + units { a[unit] /= sum }
    }
    return a
  }
}
