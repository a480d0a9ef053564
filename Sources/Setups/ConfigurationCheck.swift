import Files
import Glibc
package import Localization
import NeuralNetworks
import Text

/// Whether a configuration's parts fit each other and the data.
extension Configuration {
  /// Throws the first reason why no run on data with `defaults` can have this configuration.
  package func check(_ defaults: RunDefaults) throws(UsageError) {
    try checkMemory(features: defaults.features, limit: Memory.limit)
    try checkOutput(defaults)
    let architecture = Architecture(inputs: defaults.features, layers: layers)
    if let problem = architecture.problem(with: training.loss) {
      throw UsageError(ProblemPhrase(problem: problem))
    }
    try checkTargets(defaults.targets)
    if let numbers = training.initialization.numbers, numbers.count != architecture.parameterCount {
      throw UsageError(
        UsagePhrase.startingNumberCount(
          architecture.parameterCount, instead: numbers.count))
    }
  }

  /// Weights, their gradients, two moments, and two copies: 6 numbers of 8 bytes a parameter, in
  /// no more than half of the memory.
  func checkMemory(features: Int, limit: Double) throws(UsageError) {
    var inputs = Double(features)
    var parameters = 0.0
    for layer in layers {
      parameters += Double(layer.units) * (inputs + 1)
      inputs = Double(layer.units)
    }
    let needed = parameters * 48
    guard needed > limit / 2 else { return }
    throw UsageError(
      UsagePhrase.memory(
        limit: gigabytes(limit / 2), layers: quoted(LayersText.text(layers)),
        needed: gigabytes(needed)))
  }

  private func checkOutput(_ defaults: RunDefaults) throws(UsageError) {
    guard let output = layers.last, output.units != defaults.outputs else { return }
    throw UsageError(
      UsagePhrase.outputUnits(
        defaults.outputs, forClasses: defaults.kind == .classes, instead: output.units))
  }

  private func checkTargets(_ targets: ClosedRange<Double>) throws(UsageError) {
    if !training.loss.targets.contains(targets) {
      throw UsageError(
        UsagePhrase.bceTargets(
          from: shortest(targets.lowerBound), to: shortest(targets.upperBound)))
    }
  }
}
