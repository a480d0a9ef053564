/// Which data, and how they are prepared.
package struct DataOptions: Equatable, Hashable, Codable, Sendable {
  /// A built-in name, or the path of a CSV file.
  package var dataset: String
  /// The target columns; `nil` is the last one.
  package var target: [String]?
  /// How features are scaled; fitted on the rows that train.
  package var scaling: Scaling
  /// How targets that are numbers are scaled; fitted on the rows that train.
  package var targetScaling = TargetScaling.auto
  /// The share of rows held out for testing, 0 ..< 1.
  package var validation: Double
  /// Generated sets only: percent of noise; `nil` is the set's own.
  package var noise: Double?
  /// Generated sets only: how many rows; `nil` is the set's own.
  package var rows: Int?
  /// Generated sets only: another seed is another draw.
  package var seed: UInt64
  /// Files only: how they are to be read.
  package var reading = TableOptions()

  package init(
    dataset: String, target: [String]? = nil, scaling: Scaling = .auto, validation: Double = 0,
    noise: Double? = nil, rows: Int? = nil, seed: UInt64 = 1
  ) {
    self.dataset = dataset
    self.target = target
    self.scaling = scaling
    self.validation = validation
    self.noise = noise
    self.rows = rows
    self.seed = seed
  }

  /// Whether the name looks like a path: it has a dot or a slash, which names of built-in sets have not.
  package var namesPath: Bool { dataset.utf8.contains { $0 == 0x2E || $0 == 0x2F } }

  /// The rule of a generated set.
  package var generated: GeneratedDataset? { GeneratedDataset.all.first { $0.name == dataset } }
}

/// How features are scaled; fitted on the training examples only.
package enum Scaling: String, CaseIterable, Codable, Sendable {
  /// A built-in set's own (pixels / 16, coffee standardised …); `standard` for a file.
  case auto
  /// Every feature stays in the units of the file.
  case none
  /// To mean 0 and standard deviation 1.
  case standard
  /// To 0 … 1.
  case minmax
}
