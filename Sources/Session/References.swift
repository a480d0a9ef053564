package import Analysis
package import NeuralNetworks

/// What can be found out about a training set without any network, a piece at a time, and is shared by
/// the runs that train on it: optima of linear models, and the factorisation behind best linear fits.
package final class References {
  let examples: Examples
  /// As many of the examples, evenly spread, as can be looked at in every frame.
  private(set) lazy var sample = examples.evenly(
    atMost: Self.sampleEntries / (examples.features + examples.outputs))
  private var laid: [Precision: LaidInputs] = [:]
  private var searches: [LinearOptimum.Problem: LinearOptimum?] = [:]
  private(set) lazy var sampleFit = LeastSquares(Design(sample))

  /// Features and targets of the sample together.
  private static let sampleEntries = 150_000

  package init(_ examples: Examples) {
    self.examples = examples
  }

  /// The sample's inputs, as a pass in this precision reads them.
  func laidSample(_ precision: Precision) -> LaidInputs {
    if let inputs = laid[precision] { return inputs }
    let inputs = LaidInputs(sample.inputs, features: sample.features, precision: precision)
    laid[precision] = inputs
    return inputs
  }

  /// How far the search for an optimum is.
  package func optimum(of problem: LinearOptimum.Problem?) -> Collapse.Optimum {
    guard let problem else { return .unknown }
    guard let search = searches[problem] else { return .searching }
    guard let search else { return .unknown }
    return search.solution.map { .found($0) } ?? .searching
  }

  /// One piece of the search for an optimum. Whether it has come to its end with this.
  package func advance(_ problem: LinearOptimum.Problem) -> Bool {
    if searches[problem] == nil {
      searches[problem] = .some(LinearOptimum(problem, of: examples))
    } else {
      searches[problem]??.advance()
    }
    return optimum(of: problem) != .searching
  }

  /// One piece of the factorisation that `sampleFit` needs. Whether it is complete with this.
  func advanceSampleFit() -> Bool {
    sampleFit.advance()
    return sampleFit.isComplete
  }
}

extension Examples {
  /// At most `most` of the examples, at least two, evenly spread over the set.
  fileprivate func evenly(atMost most: Int) -> Examples {
    let rows = Swift.min(count, Swift.max(2, most))
    guard rows < count else { return self }
    let places = (0..<rows).map { $0 * count / rows }
    return Examples(
      features: features, outputs: outputs, kind: kind,
      inputs: places.flatMap { inputs[$0 * features..<($0 + 1) * features] },
      targets: places.flatMap { targets[$0 * outputs..<($0 + 1) * outputs] })
  }
}
