import Localization
package import NeuralNetworks

/// Why a network cannot be trained: the rule, and what came instead.
package struct ProblemPhrase: Phrase {
  package let problem: NetworkProblem

  package init(problem: NetworkProblem) {
    self.problem = problem
  }
}
