import NeuralNetworks

extension DataSummary {
  /// What the screen says of data that are ready to train on.
  init(_ data: PreparedData) {
    let dataset = data.dataset
    self.init(
      name: dataset.name, title: dataset.title, features: dataset.features,
      outputs: dataset.targets, classes: dataset.classes, kind: dataset.kind,
      trainingCount: data.training.count, validationCount: data.validation?.count ?? 0,
      picture: dataset.picture.map { Size(width: $0.width, height: $0.height) },
      isGenerated: dataset.isGenerated, defaults: RunDefaults(dataset, epochs: nil))
  }
}
