/// Measures J and its gradient at weights that no run has: for maps of the cost.
///
/// It has a network and memory of its own, in double precision whatever the run's, so that the run
/// trains on as if nothing had been asked. Not `Sendable`: it lives on one thread.
public final class CostProbe {
  private let trainer: Trainer<Double>
  /// How many examples J is the mean over.
  public let exampleCount: Int

  /// - Parameters:
  ///   - architecture: has no `problem(with:)` the loss, and fits the examples.
  ///   - options: loss and penalties are taken from them.
  ///   - examples: what J is the mean over; at least one.
  public init(architecture: Architecture, options: TrainingOptions, examples: Examples) {
    let problem = architecture.problem(with: options.loss)
    precondition(problem == nil, problem?.description ?? "")
    precondition(
      architecture.inputs == examples.features
        && architecture.layers.last?.units == examples.outputs,
      "a network of \(architecture.inputs) inputs and \(architecture.layers.last?.units ?? 0) "
        + "outputs cannot be measured on \(examples.features) features and \(examples.outputs) "
        + "targets")
    exampleCount = examples.count
    let start = TrainingState(
      architecture: architecture,
      parameters: Initialization(.zeros).parameters(
        for: architecture, seed: options.seed, hiddenBias: nil),
      moments: [], progress: TrainingPosition())
    let measured = TrainingOptions(
      loss: options.loss, optimizer: .sgd, l1: options.l1, l2: options.penaltyL2, shuffles: false)
    trainer = Trainer(start, options: measured, examples, nil)
  }

  /// J(W,B), penalties included, where W, B are `parameters`, of the architecture's shapes.
  public func cost(at parameters: [LayerParameters]) -> Double {
    trainer.network.parameters.assign(parameters)
    return trainer.evaluate(trainer.examples).cost
  }

  /// ∂J/∂W and ∂J/∂b of every layer at `parameters`, penalties included.
  public func gradient(at parameters: [LayerParameters]) -> [LayerParameters] {
    trainer.network.parameters.assign(parameters)
    return trainer.wholeGradient()
  }
}
