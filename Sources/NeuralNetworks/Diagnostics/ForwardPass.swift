import Glibc

/// A network that computes and never learns: the weights of a moment, kept while training goes on.
///
/// What is computed from it in several pieces belongs to one network, whatever training has done in
/// the meantime. Always in double precision. Not `Sendable`: it lives on one thread.
public final class ForwardPass {
  public let architecture: Architecture
  private let network: Network<Double>
  private let arena = Arena<Double>()

  /// - Parameter parameters: layer by layer, in the architecture's shapes.
  public init(_ architecture: Architecture, parameters: [LayerParameters]) {
    self.architecture = architecture
    network = Network(architecture, in: arena)
    network.parameters.assign(parameters)
  }

  /// Takes over other weights of the same shapes.
  public func assign(_ parameters: [LayerParameters]) {
    network.parameters.assign(parameters)
  }

  /// `Z = W A₋₁ + b` of layer `layer`, `[examples × units]`, example by example.
  ///
  /// - Parameter inputs: scaled features, `[examples × inputs]`, example by example.
  public func preactivations(ofLayer layer: Int, for inputs: [Double]) -> [Double] {
    precondition(
      inputs.count.isMultiple(of: architecture.inputs),
      "\(inputs.count) numbers are no whole examples of \(architecture.inputs) inputs")
    let count = inputs.count / architecture.inputs
    let outputs = architecture.layers.last?.units ?? 1
    let rows = ExampleRows<Double>(
      Examples(
        features: architecture.inputs, outputs: outputs, kind: .signed, inputs: inputs,
        targets: Array(repeating: 0, count: count * outputs)))
    var values: [Double] = []
    values.reserveCapacity(count * architecture.layers[layer].units)
    // Chunks are views of memory that `chunked` owns.
    let chunked = ChunkedExamples(rows)
    withExtendedLifetime(chunked) {
      for index in 0..<chunked.count {
        let chunk = chunked[index]
        network.forward(chunk, slopes: false)
        let z = network.preactivations(ofLayer: layer)
        for example in 0..<chunk.count {
          for unit in 0..<z.rows { values.append(z.value(unit, example)) }
        }
      }
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
