package import NeuralNetworks

/// The optimum of a network whose hidden layers are all linear, a piece at a time: what its last layer
/// could do alone, since a linear function of a linear function is linear.
package struct LinearOptimum: Sendable {
  /// Which regression the network comes to.
  package enum Problem: Hashable, Sendable {
    /// A linear output under mse or half-mse: least squares.
    case leastSquares(Loss)
    /// A sigmoid output under bce: a logistic regression for each output.
    case logistic
    /// A softmax output under cce.
    case softmax

    /// `nil` where no method is known that finds the optimum for certain.
    package init?(output: Activation, _ loss: Loss) {
      if output.isLinear, loss.squareFactor != nil {
        self = .leastSquares(loss)
      } else if loss.cancelsSlope(of: output) {
        self = loss.isOfEachOutput ? .logistic : .softmax
      } else {
        return nil
      }
    }
  }

  /// What the regression comes to.
  package struct Solution: Equatable, Sendable {
    /// The regression that was solved.
    package var problem: Problem
    /// J, or its infimum where classes are separable, or a label is.
    package var cost: Double
    /// Whether a hyperplane tells the classes apart; of several labels each its own.
    package var isSeparable: Bool
    /// `[outputs × features]` and `[outputs]`; under softmax the last output's are 0. Of classes that are
    /// separable: a W that makes no mistake.
    package var weights: [[Double]]
    /// `[outputs]`; under softmax the last one is 0.
    package var biases: [Double]
  }

  private enum Work {
    case fit(LeastSquares, factor: Double)
    /// What remains to be solved, and what is.
    case regressions([SoftmaxRegression], [SoftmaxRegression.Optimum])
  }

  let problem: Problem
  private let targets: [[Double]]
  private var work: Work
  /// What was found; `nil` while it is still being solved.
  package private(set) var solution: Solution?

  /// Beyond this a second's work is not enough, and the screen does without.
  private static let mostEntries = 4_000_000
  private static let mostProducts = 2_000_000_000
  private static let mostExamples = 200_000

  /// - Returns: `nil` if the set is too large, or its targets are no shares where shares are fitted.
  package init?(_ problem: Problem, of examples: Examples) {
    let (features, outputs) = (examples.features + 1, examples.outputs)
    let targets = (0..<outputs).map { output in
      (0..<examples.count).map { examples.targets[$0 * outputs + output] }
    }
    let parameters = problem == .softmax ? features * max(1, outputs - 1) : features
    guard examples.count <= Self.mostExamples, examples.count > 0,
      examples.count * features <= Self.mostEntries,
      examples.count * parameters <= Self.mostProducts / parameters
    else { return nil }
    let areShares = examples.targets.allSatisfy { (0...1).contains($0) }
    let design = Design(examples)
    switch problem {
    case .leastSquares(let loss): work = .fit(LeastSquares(design), factor: loss.squareFactor ?? 1)
    case .logistic where areShares:
      work = .regressions(targets.map { SoftmaxRegression(design, targets: [$0]) }, [])
    case .softmax where areShares && outputs > 1:
      work = .regressions([SoftmaxRegression(design, targets: Array(targets.dropLast()))], [])
    default: return nil
    }
    self.problem = problem
    self.targets = targets
  }

  /// One piece of the work, until there is a `solution`: O(examples · features) at most.
  package mutating func advance() {
    guard solution == nil else { return }
    let work = work
    // Held by one variable alone, the matrices are changed where they stand.
    self.work = .regressions([], [])
    switch consume work {
    case .fit(var fit, let factor):
      fit.advance()
      if fit.isComplete { solution = solution(of: fit, factor) }
      self.work = .fit(fit, factor: factor)
    case .regressions(var rest, var done):
      rest[0].advance()
      if let optimum = rest[0].optimum {
        done.append(optimum)
        rest.removeFirst()
      }
      if rest.isEmpty { solution = solution(of: done) }
      self.work = .regressions(rest, done)
    }
  }

  private func solution(of fit: LeastSquares, _ factor: Double) -> Solution {
    let fits = targets.map(fit.fit)
    return Solution(
      problem: problem,
      cost: factor * fits.reduce(0) { $0 + $1.meanSquare } / Double(fits.count),
      isSeparable: false, weights: fits.map(\.weights), biases: fits.map(\.bias))
  }

  private func solution(of optima: [SoftmaxRegression.Optimum]) -> Solution {
    let cost = optima.reduce(0) { $0 + $1.cost } / Double(optima.count)
    var weights = optima.flatMap(\.weights)
    var biases = optima.flatMap(\.biases)
    if problem == .softmax {
      weights.append(Array(repeating: 0, count: weights[0].count))
      biases.append(0)
    }
    return Solution(
      problem: problem, cost: cost, isSeparable: optima.allSatisfy(\.isSeparable),
      weights: weights, biases: biases)
  }
}

extension LinearOptimum {
  /// The whole work at once.
  static func solved(_ problem: Problem, of examples: Examples) -> Solution? {
    guard var optimum = LinearOptimum(problem, of: examples) else { return nil }
    while optimum.solution == nil { optimum.advance() }
    return optimum.solution
  }
}
