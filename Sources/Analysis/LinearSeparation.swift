package import NeuralNetworks

extension LinearOptimum {
  /// Beyond this the answer takes longer than a second.
  private static let mostWork = 1_000_000_000

  /// Whether a hyperplane tells the classes of every example apart, or several labels one each; `nil` where
  /// that is not known: of numbers, of sets that are too large, and where there is but one class.
  package static func separates(_ examples: Examples) -> Bool? {
    let problem: Problem
    switch examples.kind {
    case .binary: problem = .logistic
    case .classes: problem = .softmax
    case .signed, .nonNegative: return nil
    }
    let free = problem == .softmax ? max(1, examples.outputs - 1) : 1
    let parameters = (examples.features + 1) * free
    guard examples.count * parameters <= mostWork / parameters, hasTwoClasses(examples) else {
      return nil
    }
    return solved(problem, of: examples)?.isSeparable
  }

  /// Whether the examples differ in what they are.
  private static func hasTwoClasses(_ examples: Examples) -> Bool {
    let width = examples.outputs
    let first = examples.targets.prefix(width)
    return stride(from: width, to: examples.targets.count, by: width).contains {
      examples.targets[$0..<$0 + width].elementsEqual(first) == false
    }
  }
}
