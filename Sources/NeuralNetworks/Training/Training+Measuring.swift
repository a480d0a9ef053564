/// What can be told of a run at any moment. Training goes on afterwards as if it had not been asked for.
extension Training {
  /// Cost, penalties included, and accuracy on the whole training set.
  public func evaluate() -> Evaluation {
    switch engine {
    case .single(let trainer): trainer.evaluate(trainer.examples)
    case .double(let trainer): trainer.evaluate(trainer.examples)
    }
  }

  /// Cost, penalties included, and accuracy on the held-out rows; `nil` if there are none.
  public func evaluateValidation() -> Evaluation? {
    switch engine {
    case .single(let trainer): trainer.validation.map(trainer.evaluate)
    case .double(let trainer): trainer.validation.map(trainer.evaluate)
    }
  }

  /// Gradient, slopes and last update of every layer, over the whole training set. Training goes on
  /// afterwards as if this had not been asked for.
  public func diagnostics() -> [LayerDiagnostics] {
    switch engine {
    case .single(let trainer): trainer.diagnostics()
    case .double(let trainer): trainer.diagnostics()
    }
  }

  /// Goes on with a sweep over the training set by about `examples` of them, and tells the diagnostics as
  /// far as they are known: for a sample at every frame, which may not take as long as a whole pass does.
  /// While the network stands still, and nothing is left to be added, it takes none.
  ///
  /// - Parameters:
  ///   - examples: about so many are gone over in this call; a vector of them at least.
  ///   - withGradient: whether the gradient is wanted, too.
  public func diagnose(_ examples: Int, withGradient: Bool = false) -> Diagnosis {
    switch engine {
    case .single(let trainer): trainer.diagnose(examples, withGradient: withGradient)
    case .double(let trainer): trainer.diagnose(examples, withGradient: withGradient)
    }
  }

  /// ∂J/∂W and ∂J/∂b over the whole training set, penalties included, in the parameters' shapes.
  public func gradient() -> [LayerParameters] {
    switch engine {
    case .single(let trainer): trainer.wholeGradient()
    case .double(let trainer): trainer.wholeGradient()
    }
  }

  /// The values of a layer's z = W a + b over units × training examples.
  ///
  /// - Parameters:
  ///   - layer: counted from 0.
  ///   - bins: at least 1.
  ///   - most: as many examples, evenly spread, are enough; a few more or less may be taken.
  public func preactivations(
    ofLayer layer: Int, bins: Int, atMost most: Int = .max
  ) -> Histogram {
    precondition(bins > 0, "a histogram has at least one bin, not \(bins)")
    switch engine {
    case .single(let trainer):
      return trainer.preactivations(ofLayer: layer, bins: bins, atMost: most)
    case .double(let trainer):
      return trainer.preactivations(ofLayer: layer, bins: bins, atMost: most)
    }
  }

  /// The weights of a layer, without its biases.
  ///
  /// - Parameters:
  ///   - layer: counted from 0.
  ///   - bins: at least 1.
  ///   - most: as many weights, evenly spread, are enough.
  public func weights(ofLayer layer: Int, bins: Int, atMost most: Int = .max) -> Histogram {
    switch engine {
    case .single(let trainer): trainer.weights(ofLayer: layer, bins: bins, atMost: most)
    case .double(let trainer): trainer.weights(ofLayer: layer, bins: bins, atMost: most)
    }
  }

  /// What the network makes of `examples`: `[count × outputs]`, row by row.
  public func outputs(of examples: Examples) -> [Double] {
    switch engine {
    case .single(let trainer): trainer.outputs(of: examples)
    case .double(let trainer): trainer.outputs(of: examples)
    }
  }
}
