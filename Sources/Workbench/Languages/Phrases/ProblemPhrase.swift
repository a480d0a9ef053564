import Localization
import NeuralNetworks

/// Why a network cannot be trained: the rule, and what came instead.
struct ProblemPhrase: Phrase {
  let problem: NetworkProblem
}
