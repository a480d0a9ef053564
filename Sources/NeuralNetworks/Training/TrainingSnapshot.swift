/// A run between two updates, apart from its examples: from it, training goes on as if nothing had been,
/// bit for bit.
public struct TrainingSnapshot: Sendable {
  fileprivate var state: TrainingState
  /// What the run was asked for, and what holds of it: seed and start are those it began with.
  fileprivate var options: TrainingOptions
  fileprivate var trainerOptions: TrainingOptions
  fileprivate var trace: Trace

  /// What a trainer holds besides its state.
  struct Trace {
    /// The examples' order in the epoch that is under way; empty between two epochs.
    var order: [Int]
    /// The rate and the gradient of the last update, which the diagnostics look at.
    var lastRate: Double?
    var gradient: [LayerParameters]
  }

  /// How much memory it takes, about.
  public var byteCount: Int {
    (state.architecture.parameterCount * (2 + state.moments.count) + trace.order.count)
      * MemoryLayout<Double>.size
  }
}

extension Training {
  /// The run as it is now.
  public var snapshot: TrainingSnapshot {
    switch engine {
    case .single(let trainer): snapshot(trainer.state, trainer.options, trainer.trace)
    case .double(let trainer): snapshot(trainer.state, trainer.options, trainer.trace)
    }
  }

  private func snapshot(
    _ state: TrainingState, _ trainerOptions: TrainingOptions, _ trace: TrainingSnapshot.Trace
  ) -> TrainingSnapshot {
    TrainingSnapshot(
      state: state, options: options, trainerOptions: trainerOptions, trace: trace)
  }

  /// A run that goes on from `snapshot`, on the examples that the snapshot's run had.
  public convenience init(
    _ snapshot: TrainingSnapshot, examples: Examples, validation: Examples? = nil
  ) {
    let (state, options) = (snapshot.state, snapshot.trainerOptions)
    let engine: Engine
    switch options.precision {
    case .single:
      let trainer = Trainer<Float>(state, options: options, examples, validation)
      trainer.trace = snapshot.trace
      engine = .single(trainer)
    case .double:
      let trainer = Trainer<Double>(state, options: options, examples, validation)
      trainer.trace = snapshot.trace
      engine = .double(trainer)
    }
    self.init(engine, state.architecture, snapshot.options)
  }
}
