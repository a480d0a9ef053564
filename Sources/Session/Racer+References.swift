import Analysis
import NeuralNetworks
import Setups

/// What a run is held against: what bounds its cost, and the best linear model of its data.
extension Racer {
  /// Which linear model the run's output and loss make.
  private var problem: LinearOptimum.Problem? {
    guard let output = configuration.layers.last?.activation else { return nil }
    return LinearOptimum.Problem(output: output, configuration.training.loss)
  }

  /// What its cost is held against, as far as that is known by now.
  var bounds: CostBounds {
    var solution: LinearOptimum.Solution?
    if case .found(let found) = references.optimum(of: problem) { solution = found }
    return CostBounds(
      of: configuration.layers, configuration.training.loss, on: references.examples,
      optimum: solution)
  }

  /// One piece of what is still to be found out for the run, the `.collapse` part of its details
  /// included if `isCollapseShown`. `nil` if all is known, otherwise whether something became known.
  func advanceReferences(isCollapseShown: Bool) -> Bool? {
    let isLinear = configuration.layers.areHiddenLinear
    if let problem, isLinear || isCollapseShown, references.optimum(of: problem) == .searching {
      return references.advance(problem)
    }
    if !isLinear, isCollapseShown, !references.sampleFit.isComplete {
      return references.advanceSampleFit()
    }
    return nil
  }

  /// The network beside a linear function.
  func collapse() -> Collapse {
    Collapse(
      form: collapsedForm, optimum: problem == nil ? .unknown : references.optimum(of: problem),
      examples: references.sample.count)
  }

  private var collapsedForm: Collapse.Form {
    guard training.hasFiniteParameters, let output = configuration.layers.last else {
      return .diverged
    }
    let sample = references.sample
    let parameters = training.parameters
    let last = configuration.layers.count - 1
    let pass = ForwardPass(
      training.architecture, parameters: parameters, precision: training.options.precision)
    let laid = references.laidSample(training.options.precision)
    if configuration.layers.areHiddenLinear {
      let steps = LinearMap.compositions(of: parameters)
      let difference = steps.last?.largestDifference(
        from: pass.activations(ofLayer: last, for: laid, 0..<laid.count), on: sample,
        output.activation)
      return .linear(steps: steps, difference: difference ?? 0)
    }
    guard references.sampleFit.isComplete else { return .bent(nil) }
    let z = pass.preactivations(ofLayer: last, for: laid, 0..<laid.count)
    guard z.allSatisfy(\.isFinite) else { return .diverged }
    return .bent(Bend(of: z, outputs: output.units, sample, references.sampleFit))
  }
}
