import Glibc
import NeuralNetworks

/// Whether a configuration's parts fit each other and the data.
extension Configuration {
  func check(_ defaults: RunDefaults) throws(UsageError) {
    try checkMemory(features: defaults.features, limit: physicalMemory())
    try checkOutput(defaults)
    let architecture = Architecture(inputs: defaults.features, layers: layers)
    if let problem = architecture.problem(with: training.loss) { throw UsageError(problem) }
    try checkTargets(defaults.targets)
    if let numbers = training.initialization.numbers, numbers.count != architecture.parameterCount {
      throw UsageError(
        "--init gives each parameter a number, layer by layer W by rows, then b: this network has "
          + "\(architecture.parameterCount), and here are \(numbers.count)")
    }
  }

  /// Weights, their gradients, two moments, and two copies: 6 numbers of 8 bytes a parameter, in
  /// no more than half of the machine's memory.
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
      "a network may take half of the memory, \(gigabytes(limit / 2)); "
        + "\(quoted(LayersText.text(layers))) would take \(gigabytes(needed))")
  }

  private func checkOutput(_ defaults: RunDefaults) throws(UsageError) {
    guard let output = layers.last, output.units != defaults.outputs else { return }
    let wanted =
      defaults.outputs == 1
      ? "1 unit, for the one target column"
      : "\(defaults.outputs) units, one for each \(defaults.kind == .classes ? "class" : "target")"
    throw UsageError(
      "the output layer of this data set has \(wanted); --layers gives it \(output.units)")
  }

  private func checkTargets(_ targets: ClosedRange<Double>) throws(UsageError) {
    if training.loss == .bce, targets.lowerBound < 0 || targets.upperBound > 1 {
      throw UsageError(
        "the bce loss needs targets from 0 to 1; this data set's go from "
          + "\(shortest(targets.lowerBound)) to \(shortest(targets.upperBound))")
    }
  }
}

/// The machine's memory in bytes.
private func physicalMemory() -> Double {
  Double(sysconf(Int32(_SC_PHYS_PAGES))) * Double(sysconf(Int32(_SC_PAGESIZE)))
}

/// A size in bytes, for a message: `4.2 GB`.
private func gigabytes(_ bytes: Double) -> String {
  "\(shortest((bytes / 1e8).rounded() / 10)) GB"
}
