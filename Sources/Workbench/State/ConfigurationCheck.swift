import Glibc
import NeuralNetworks

/// Whether a configuration's parts fit each other and the data.
extension Configuration {
  func check(_ defaults: RunDefaults) throws(UsageError) {
    try checkMemory(features: defaults.features, limit: physicalMemory())
    try checkOutput(defaults)
    try checkLoss(defaults.kind)
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

  private func checkLoss(_ kind: TargetKind) throws(UsageError) {
    let loss = training.loss
    let isSoftmax = layers.last?.activation == .softmax
    if loss == .cce, !isSoftmax {
      let output = layers.last?.activation.rawValue ?? "nothing"
      throw UsageError("the cce loss needs softmax in the output layer, not \(output)")
    }
    if isSoftmax, loss != .cce {
      throw UsageError("softmax in the output layer needs the cce loss, not \(loss.rawValue)")
    }
    if loss == .bce, kind == .signed || kind == .nonNegative {
      throw UsageError("the bce loss needs a target of 0 and 1; this data set's has other numbers")
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
