/// How far a run has come.
struct TrainingPosition: Equatable {
  /// Completed epochs.
  var epoch = 0
  /// Updates since the start.
  var step = 0
  /// Batches done in the current epoch.
  var batch = 0
  /// Examples seen in the current epoch.
  var examples = 0
  /// Updates since the optimizer started.
  var updates = 0

  /// Notes an update after which `examples` of `total` have been seen in this epoch.
  mutating func advance(to examples: Int, of total: Int) {
    step += 1
    batch += 1
    self.examples = examples
    guard examples >= total else { return }
    epoch += 1
    batch = 0
    self.examples = 0
  }
}

/// A run between two updates, in double precision: from it, training goes on as if nothing had been.
struct TrainingState {
  var architecture: Architecture
  var parameters: [LayerParameters]
  /// What the optimizer remembers, in the parameters' shapes.
  var moments: [[LayerParameters]]
  var progress: TrainingPosition
}
