import Localization
import Workbench

/// What a run says of itself in plain lines and on the bar, and what a race says of its runs.
enum TrainingPhrase: Phrase {
  // Before
  case examples(dataset: String, count: String, features: Int, heldOut: String?)
  case network(layers: String, parameters: String)
  case settings(loss: String, optimizer: String, rate: String, batch: Int?, seed: UInt64, String)
  case race(run: String, header: String)
  // While: each in its columns already
  case epoch(String)
  case epochOf(String, Int)
  case cost(String)
  case epochsPerSecond(String)
  case runsOf(String, total: String)
  case runsDone(Int, total: Int, epochs: String, time: String)
  case epochs(String)
  case timeLeft(String)
  case timeSoFar(String)
  case costAxis, epochAxis
  case target(String)
  // After
  case trained(epochs: String, time: String, rate: String?)
  case result(cost: String, score: String)
  case heldOut(cost: String, score: String)
  case accuracy(String)
  case reached(String, epoch: Int)
  case notReached(String)
  case diverged(epoch: Int)
  case interrupted(epoch: Int)
  case wrote([String])
  case wroteProgram(String, command: String)
  case again(command: String)
  // Of a run in a race
  case runDiverged(String, epoch: Int)
  case runEnded(String, cost: String, epoch: Int)
  case runMissed(String, target: String, cost: String, epoch: Int)
  case runReached(String, target: String, epoch: Int, Sooner?)

  /// How many times sooner than which run.
  struct Sooner {
    var ratio: String
    var slowest: String
  }
}
