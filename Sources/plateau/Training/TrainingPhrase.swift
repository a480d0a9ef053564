import Localization
import Workbench

/// What a run says of itself in plain lines and on the bar, and what a race says of its runs.
enum TrainingPhrase: Phrase {
  // Before
  case reading(String)
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
  case ofTarget(String, String)
  case heldOutScore(String)
  case errors(rmse: String, mae: String)
  case exactMatch(String)
  case imbalance(target: String, value: String, share: String)
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

extension TrainingPhrase {
  var message: Message {
    switch self {
    case .reading(let file): say("reading {file}", file: file)
    case .examples(let dataset, let count, let features, let heldOut?):
      say(
        "{dataset}: {count} examples of {features}, {heldOut} held out",
        dataset: dataset, count: count, features: Self.features(features), heldOut: heldOut)
    case .examples(let dataset, let count, let features, nil):
      say(
        "{dataset}: {count} examples of {features}",
        dataset: dataset, count: count, features: Self.features(features))
    case .network(let layers, let parameters):
      say("network {layers}: {parameters} parameters", layers: layers, parameters: parameters)
    case .settings(let loss, let optimizer, let rate, let batch, let seed, let precision):
      say(
        "{loss}, {optimizer} at {rate}, {batch}, seed {seed}, {precision} precision",
        loss: loss, optimizer: optimizer, rate: rate,
        batch: batch.map { say("batches of {size}", size: $0) } ?? "full batch", seed: seed,
        precision: precision)
    case .race(let run, let header): say("run {run}, {header}", run: run, header: header)
    case .epoch(let epoch): say("epoch {epoch}", epoch: epoch)
    case .epochOf(let epoch, let epochs):
      say("epoch {epoch}/{epochs}", epoch: epoch, epochs: epochs)
    case .cost(let cost): say("cost {cost}", cost: cost)
    case .epochsPerSecond(let rate): say("{rate} epochs/s", rate: rate)
    case .runsOf(let done, let total): say("{done}/{total} runs", done: done, total: total)
    case .runsDone(let done, let total, let epochs, let time):
      say(
        "{done} of {total} runs, {epochs} epochs, {time}",
        done: done, total: total, epochs: epochs, time: time)
    case .epochs(let count): say("{count} epochs", count: count)
    case .timeLeft(let time): say("{time} left", time: time)
    case .timeSoFar(let time): say("{time} so far", time: time)
    case .costAxis: "cost"
    case .epochAxis: "epoch"
    case .target(let cost): say("target {cost}", cost: cost)
    case .trained(let epochs, let time, let rate?):
      say(
        "trained {epochs} epochs in {time}, {rate} examples/s", epochs: epochs, time: time,
        rate: rate)
    case .trained(let epochs, let time, nil):
      say("trained {epochs} epochs in {time}", epochs: epochs, time: time)
    case .result(let cost, let score): say("cost {cost}, {score}", cost: cost, score: score)
    case .heldOut(let cost, let score):
      say("held out: cost {cost}, {score}", cost: cost, score: score)
    case .accuracy(let share): say("accuracy {share}", share: share)
    case .ofTarget(let name, let score): say("{name}: {score}", name: name, score: score)
    case .heldOutScore(let score): say("held out: {score}", score: score)
    case .errors(let rmse, let mae): say("RMSE {rmse}, MAE {mae}", rmse: rmse, mae: mae)
    case .exactMatch(let share): say("all targets right: {share}", share: share)
    case .imbalance(let target, let value, let share):
      say(
        "{target} is {value} in {share} of the rows: always saying {value} is right in {share}",
        target: target, value: value, share: share)
    case .reached(let target, let epoch):
      say("reached {target} at epoch {epoch}", target: target, epoch: epoch)
    case .notReached(let target): say("did not reach {target}", target: target)
    case .diverged(let epoch): say("diverged at epoch {epoch}", epoch: epoch)
    case .interrupted(let epoch): say("interrupted at epoch {epoch}", epoch: epoch)
    case .wrote(let files): say("wrote {files}", files: files.joined(separator: ", "))
    case .wroteProgram(let program, let command):
      say("wrote {program}: {command}", program: program, command: command)
    case .again(let command): say("again: {command}", command: command)
    case .runDiverged(let run, let epoch):
      say("{run} diverged at epoch {epoch}", run: run, epoch: epoch)
    case .runEnded(let run, let cost, let epoch):
      say("{run} has cost {cost} at epoch {epoch}", run: run, cost: cost, epoch: epoch)
    case .runMissed(let run, let target, let cost, let epoch):
      say(
        "{run} did not reach {target}: cost {cost} at epoch {epoch}",
        run: run, target: target, cost: cost, epoch: epoch)
    case .runReached(let run, let target, let epoch, let sooner?):
      say(
        "{run} reached {target} at epoch {epoch}, {ratio} times sooner than {slowest}",
        run: run, target: target, epoch: epoch, ratio: sooner.ratio, slowest: sooner.slowest)
    case .runReached(let run, let target, let epoch, nil):
      say("{run} reached {target} at epoch {epoch}", run: run, target: target, epoch: epoch)
    }
  }

  private static func features(_ count: Int) -> Message {
    say("{count} feature", or: "{count} features", count: count)
  }
}
