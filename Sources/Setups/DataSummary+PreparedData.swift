package import Datasets
import NeuralNetworks

extension DataSummary {
  /// What the screen says of data that are ready to train on.
  package init(_ data: PreparedData) {
    let dataset = data.dataset
    self.init(
      name: dataset.name, title: dataset.title, features: dataset.features,
      outputs: dataset.targets, classes: dataset.classes, kind: dataset.kind,
      trainingCount: data.training.count, validationCount: data.validation?.count ?? 0,
      picture: dataset.picture.map { Size(width: $0.width, height: $0.height) },
      scaling: data.scaling, targetScaling: data.targetScaling, isGenerated: dataset.isGenerated,
      defaults: RunDefaults(dataset, epochs: nil),
      sample: DataSample(data))
    reading = dataset.reading?.sentence
  }
}

extension DataSample {
  /// As many rows as a screen can show: points by the thousand, of a few features by the hundred,
  /// pictures by the dozen.
  init(_ data: PreparedData) {
    let features = data.dataset.features.count
    let most = features <= 2 ? 2_000 : features <= 4 ? 300 : 120
    func examples(_ rows: [Int], isHeldOut: Bool) -> [Example] {
      rows.prefix(most).map { row in
        Example(
          inputs: Array(data.dataset.input(row)), output: data.dataset.firstOutput(of: row),
          isHeldOut: isHeldOut)
      }
    }
    self.init(
      examples: examples(data.trainingRows, isHeldOut: false)
        + examples(data.validationRows, isHeldOut: true),
      spreads: data.dataset.features.indices.map { Spread(ofFeature: $0, in: data) })
  }
}

extension DataSample.Spread {
  /// Over the training rows; there is at least one.
  fileprivate init(ofFeature feature: Int, in data: PreparedData) {
    let width = data.dataset.features.count
    self.init(least: .infinity, mean: 0, greatest: -.infinity)
    for row in data.trainingRows {
      let value = data.dataset.inputs[row * width + feature]
      least = min(least, value)
      greatest = max(greatest, value)
      mean += value / Double(data.trainingRows.count)
    }
  }
}

extension Dataset {
  /// The first target of a row; of classes, the class's place.
  fileprivate func firstOutput(of row: Int) -> Double {
    classIndex(row).map(Double.init) ?? outputs[row * outputWidth]
  }
}
