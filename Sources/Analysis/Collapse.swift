import Glibc
package import NeuralNetworks

/// What a network comes to as a linear function of its features: exactly one if all its hidden layers
/// are linear, or how far it is from the best one.
package struct Collapse: Equatable, Sendable {
  /// What is found of the layers themselves.
  package enum Form: Equatable, Sendable {
    /// What the layers up to each come to; the last map is the whole network before its output
    /// activation. `difference`: max |network − g(Wx + b)| over the examples looked at.
    case linear(steps: [LinearMap], difference: Double)
    /// Some hidden layer bends. `nil` as long as the best linear fit is being found.
    case bent(Bend?)
    /// Its weights are not numbers any more.
    case diverged
  }

  /// The best linear model of the data, with the same output and loss.
  package enum Optimum: Equatable, Sendable {
    /// It is solved a piece at a time, and is not known yet.
    case searching
    /// No method finds it for certain for this output and loss, or the set is too large.
    case unknown
    /// With its J, which no linear model of the data goes below.
    case found(LinearOptimum.Solution)
  }

  /// Whether the layers are one linear function.
  package var form: Form
  /// What the best linear model comes to.
  package var optimum: Optimum
  /// How many examples `form` was measured on.
  package var examples: Int

  package init(form: Form, optimum: Optimum, examples: Int) {
    self.form = form
    self.optimum = optimum
    self.examples = examples
  }
}

/// How far a network's z at the output is from its own best linear fit.
package struct Bend: Equatable, Sendable {
  /// The root of the mean square distance, over examples and outputs.
  package var distance: Double
  /// The largest distance.
  package var largest: Double
  /// The share of the variance of z that the linear fit explains, 0 … 1; 1 if z never varies.
  package var straightShare: Double

  /// - Parameters:
  ///   - z: `[count × outputs]`, row by row, over the examples of `fit`.
  package init(of z: [Double], outputs: Int, _ examples: Examples, _ fit: LeastSquares) {
    var (squares, variance) = (0.0, 0.0)
    largest = 0
    for output in 0..<outputs {
      let values = stride(from: output, to: z.count, by: outputs).map { z[$0] }
      let line = fit.fit(values)
      squares += line.meanSquare
      variance += line.variance
      let map = LinearMap(
        outputs: 1, inputs: examples.features, weights: line.weights, biases: [line.bias])
      for (example, value) in values.enumerated() {
        let straight = map.values(of: examples.inputs, from: example * examples.features)[0]
        largest = max(largest, abs(value - straight))
      }
    }
    distance = (squares / Double(outputs)).squareRoot()
    straightShare = variance > 0 ? max(0, 1 - squares / variance) : 1
  }
}

extension LinearMap {
  /// max |a − g(Wx + b)| over examples whose outputs `a` are `[count × outputs]`.
  package func largestDifference(
    from a: [Double], on examples: Examples, _ activation: Activation
  ) -> Double {
    var largest = 0.0
    for example in 0..<examples.count {
      let z = values(of: examples.inputs, from: example * examples.features)
      let own = activation.isElementwise ? z.map(activation.value) : Self.shares(z)
      for (output, value) in own.enumerated() {
        let difference = abs(value - a[example * outputs + output])
        // NaN is the largest of all.
        if !(difference <= largest) { largest = difference }
      }
    }
    return largest
  }

  /// e^z / Σ e^z
  private static func shares(_ z: [Double]) -> [Double] {
    let top = z.max() ?? 0
    let powers = z.map { exp($0 - top) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
