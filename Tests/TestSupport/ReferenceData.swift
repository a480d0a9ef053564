import Datasets
package import NeuralNetworks

/// The training examples of a shipped or generated set, as a run has them.
package func examples(_ dataset: String) throws -> Examples {
  let options = DataOptions(dataset: dataset)
  return try PreparedData(shipped.load(options), options: options, seed: 1).training
}

/// Examples of a table written in a test.
package func examples(
  _ inputs: [[Double]], _ targets: [[Double]], kind: TargetKind = .signed
) -> Examples {
  Examples(
    features: inputs[0].count, outputs: targets[0].count, kind: kind,
    inputs: inputs.flatMap(\.self), targets: targets.flatMap(\.self))
}

/// Wᵀx + b of every example, `[count][outputs]`, by naive loops.
package func linear(_ examples: Examples, _ weights: [[Double]], _ biases: [Double]) -> [[Double]] {
  (0..<examples.count).map { example in
    zip(weights, biases).map { row, bias in
      (0..<examples.features).reduce(bias) {
        $0 + row[$1] * examples.inputs[example * examples.features + $1]
      }
    }
  }
}
