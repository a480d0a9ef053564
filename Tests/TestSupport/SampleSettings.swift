import NeuralNetworks
package import Setups

/// Settings as `name=value` words.
package func settings(_ texts: [Setting: String]) -> Settings {
  var settings = Settings()
  for (setting, text) in texts { settings[setting] = text }
  return settings
}

package let digits = RunDefaults(
  features: 64, outputs: 1, kind: .binary, targets: 0...1, hiddenUnits: [25, 15],
  learningRate: 0.3, targetCost: 0.1, epochs: 200)
package let rentals = RunDefaults(
  features: 7, outputs: 1, kind: .nonNegative, targets: 0.01...9.7, hiddenUnits: [16, 16])
package let flowers = RunDefaults(
  features: 4, outputs: 3, kind: .classes, targets: 0...1, hiddenUnits: [10])
